import type { ChatQuestionEdit } from '@groundswell/contract';
import type { KeptChatEdits, KeptChatQuestion } from '@groundswell/workspace';

/** What facilitators said of a question so far. */
export function keptQuestion({ questions }: KeptChatEdits, question: string): KeptChatQuestion {
  const nothing = { question, text: null, askedAt: null, post: null, dropped: false };
  return questions.find((one) => one.question === question) ?? nothing;
}

/** It with what is said now; what is left out stays. */
export function withEdit(kept: KeptChatQuestion, { text, askedAt, post }: ChatQuestionEdit): KeptChatQuestion {
  return {
    question: kept.question,
    text: text === undefined ? kept.text : text,
    askedAt: askedAt === undefined ? kept.askedAt : askedAt && new Date(askedAt).toISOString(),
    post: post === undefined ? kept.post : post,
    dropped: false,
  };
}
