import { wordsIn } from './words-in.ts';

/** What people say to one another in a chat whatever language they write, beside what they have to say. */
export const chatWords: readonly string[] = wordsIn(`
  lol lmao rofl haha hahaha hehe ok okay oki oh ah aha oho hm hmm hey hi hello hallo bye wow yes no thx thanks sorry pls
  rt via amp quot nbsp mt dm cc fyi btw imo imho tbh ps
`);
