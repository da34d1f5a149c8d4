import { type ChatReports, type ChatTexts, Refusal } from '@groundswell/contract';

/** The report of one chat, "lines-2024", for tests of what stands on a workspace. */
export function createMemoryReports(): ChatReports {
  let texts: ChatTexts = { introduction: '', comments: {}, closing: '' };
  const check = (chat: string) => {
    if (chat !== 'lines-2024') throw new Refusal(`There is no chat “${chat}”.`, 404);
  };
  return {
    async texts(chat, view) {
      check(chat);
      if (view === 'executive') throw new Refusal('An executive reads them in the report.', 403);
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
