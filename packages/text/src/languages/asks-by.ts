import { wordsIn } from './words-in.ts';

/** The words by which a language asks; lists of words parted by blanks. A list that is left out is empty. */
export interface QuestionWords {
  /** What may stand before a question without being part of it. */
  greetings?: string;
  /** Words that ask: "wer", "comment". */
  askers: string;
  /** Verbs that ask if they follow an asker at once: "wo ist", "comment faire". */
  verbs: string;
  /** Who asks or is asked: after an asker and any verb it is a question ("wie buche ich"). */
  subjects?: string;
  /** Verbs that ask if they come first, and a subject or one of these follows: "kann jemand", "ist das". */
  openers?: string;
  opened?: string;
  somebody?: string;
  /** What follows "somebody" where the verb is left out: "jemand eine Idee". */
  knows?: string;
  /** Beginnings of two or three words that ask by themselves: "est-ce que", parted by commas. */
  beginnings?: string;
}

/** Tells whether a clause asks by these words. */
export function asksBy(words: QuestionWords): (clause: string[]) => boolean {
  const set = (text = '') => new Set(wordsIn(text));
  const [askers, verbs, subjects, openers] = [words.askers, words.verbs, words.subjects, words.openers].map(set);
  const [opened, somebody, knows] = [words.opened, words.somebody, words.knows].map(set);
  const beginnings = (words.beginnings ?? '').split(',').map(wordsIn);
  return (clause) => {
    const [first, second, third = ''] = clause as [string, string, string?];
    if (askers!.has(first) && (verbs!.has(second) || (subjects!.has(third) && !subjects!.has(second)))) return true;
    if (openers!.has(first) && [subjects, opened, somebody].some((words) => words!.has(second))) return true;
    if (somebody!.has(first) && knows!.has(second)) return true;
    return beginnings.some((one) => one.length > 0 && one.every((word, place) => clause[place] === word));
  };
}
