import { record, type TinyRecord } from './tiny-records.ts';

/** A chat that its source tells, in channel "general" unless said, with these questions. */
export const toldChat = (chat: string, at: string, questions: string[], channel = 'general'): TinyRecord =>
  record({
    ...{ type: 'chat', community: 'company', channel, chat, title: `#${chat}`, at },
    questions: questions.map((question) => ({ question, text: 'Why?' })),
  });
