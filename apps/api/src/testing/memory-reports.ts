import { type ChatReport, type ChatReports, type ChatTexts, Refusal } from '@groundswell/contract';

const told: ChatReport = {
  ...{ chat: 'lines-2024', title: 'Lines', community: 'Lines', channel: 'general', day: '2024-01-05' },
  ...{ startedAt: null, endedAt: null, timezone: 'UTC', names: 'full', minimumGroup: null, hosts: [], posts: 3 },
  ...{ people: null, newcomers: null, returning: null, attendance: null, introduction: '', closing: '', pace: [] },
  ...{ countedBy: 'posts', questions: [], codebook: 'Small', themes: [], links: [], openQuestions: [], transcript: [] },
};

/** The report of one chat, "lines-2024", for tests of what stands on a workspace. */
export function createMemoryReports(): ChatReports {
  let texts: ChatTexts = { introduction: '', comments: {}, closing: '' };
  const check = (chat: string) => {
    if (chat !== 'lines-2024') throw new Refusal(`There is no chat “${chat}”.`, 404);
  };
  return {
    async report(chat, { names, view }) {
      check(chat);
      return { ...told, names: view === 'executive' ? 'none' : names, ...texts };
    },
    async publish(chat, format, { names, view }) {
      check(chat);
      if (format === 'pdf') throw new Refusal('There is no Chromium here.');
      if (format === 'csv' && view === 'executive') throw new Refusal('An executive reads nobody’s words.', 403);
      return {
        filename: `${chat}.${format}`,
        bytes: new TextEncoder().encode(`${told.title} (${format}, ${names})\n`),
      };
    },
    async texts(chat) {
      check(chat);
      return texts;
    },
    async write(chat, part, text) {
      check(chat);
      if (part === 'introduction' || part === 'closing') texts = { ...texts, [part]: text };
      else {
        const { [part]: _, ...others } = texts.comments;
        texts = { ...texts, comments: text === '' ? others : { ...others, [part]: text } };
      }
      return texts;
    },
  };
}
