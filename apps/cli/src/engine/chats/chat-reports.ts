import {
  type ChatReport,
  type ChatReports,
  type Chats,
  type ChatTexts,
  chatText,
  chatTextPart,
  Refusal,
  type ReportAsked,
  type ReportFormat,
} from '@groundswell/contract';
import { isChat, type Query } from '@groundswell/metrics';
import { placedCsv, reportHtml, reportMarkdown } from '@groundswell/report';
import type { KeptChatTexts } from '@groundswell/workspace';
import { chatReport, type ReportSources } from './chat-report.ts';
import { printPdf } from './print-pdf.ts';
import { textsForExecutives } from './told-executives.ts';

interface ReportTools extends Omit<ReportSources, 'texts'> {
  chats: Chats;
  query: Query;
  kept: KeptChatTexts;
}

/** The reports of chats. No figure follows what is written there, so writing waits for no other change. */
export function chatReportsOf({ kept, ...tools }: ReportTools): ChatReports {
  const checked = async (chat: string) => {
    if (!(await isChat(chat, tools.query))) throw new Refusal(`There is no chat “${chat}” (any more).`, 404);
  };
  const texts = (chat: string) => textsOf(chat, kept);
  const report: ChatReports['report'] = async (chat, asked, signal) => {
    await checked(chat);
    return chatReport(chat, asked, { ...tools, texts }, signal);
  };
  return {
    async texts(chat, view) {
      await checked(chat);
      const written = await texts(chat);
      if (view !== 'executive') return written;
      const whole = await tools.chats.show(chat, 'lead');
      return textsForExecutives(written, whole, await tools.people(whole.posts.map(({ post }) => post)));
    },
    async write(chat, part, text) {
      await checked(chat);
      const written = chatText.parse(text).replace(/\r\n?/g, '\n').trim();
      if (written === '') await kept.remove(chat, chatTextPart.parse(part));
      else await kept.write(chat, chatTextPart.parse(part), written);
      return texts(chat);
    },
    report,
    async publish(chat, format, asked, signal) {
      checkReader(format, asked);
      const made = await report(chat, asked, signal);
      // The name of a chat may be made from its title, and a title may name somebody.
      const called = made.names === 'full' ? chat : made.title;
      return {
        filename: `${called.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${format}`,
        bytes: await written(format, made, signal),
      };
    },
  };
}

function checkReader(format: ReportFormat, { view }: ReportAsked): void {
  if (format === 'csv' && view === 'executive')
    throw new Refusal('An executive reads nobody’s words, and so no placed posts.', 403);
}

async function written(format: ReportFormat, report: ChatReport, signal?: AbortSignal): Promise<Uint8Array> {
  if (format === 'pdf') return printPdf(reportHtml(report), { signal });
  const text = { html: reportHtml, md: reportMarkdown, csv: placedCsv }[format](report);
  return new TextEncoder().encode(text);
}

async function textsOf(chat: string, kept: KeptChatTexts): Promise<ChatTexts> {
  const texts: ChatTexts = { introduction: '', comments: {}, closing: '' };
  for (const { part, text } of await kept.of(chat)) {
    if (part === 'introduction' || part === 'closing') texts[part] = text;
    else texts.comments[part] = text;
  }
  return texts;
}
