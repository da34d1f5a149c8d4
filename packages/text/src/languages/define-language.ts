import { asksBy, type QuestionWords } from './asks-by.ts';
import { chatWords } from './chat-words.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words-in.ts';

/** A language as its file writes it. Words stand parted by blanks, pairs of words by commas. */
export interface LanguageWords {
  /** ISO 639-1. */
  code: string;
  /** The key under which a lower-case word is counted; the word itself, unless given. */
  stem?: (lower: string) => string;
  /** The list of the package `stopword`, and what it leaves out. */
  stopWords: string[];
  moreStopWords?: string;
  shortWords?: string;
  negators?: string;
  negatesBehind?: string;
  negatingPairs?: string;
  falseNegations?: string;
  turns?: string;
  questions?: QuestionWords;
  elided?: RegExp;
}

/** Makes a language out of its words. */
export function defineLanguage(words: LanguageWords): Language {
  const negators = new Set(wordsIn(words.negators ?? ''));
  const stopWords = new Set([
    ...words.stopWords.map((word) => word.normalize('NFC')),
    ...wordsIn(words.moreStopWords ?? ''),
    ...negators,
    ...chatWords,
  ]);
  return {
    code: words.code,
    stem: words.stem ?? ((lower) => lower),
    stopWords,
    isStopWord: (lower) => stopWords.has(lower),
    shortWords: new Set(wordsIn(words.shortWords ?? '')),
    isNegator: (lower) => negators.has(lower),
    negatesBehind: new Set(wordsIn(words.negatesBehind ?? '')),
    negatingPairs: pairsIn(words.negatingPairs),
    falseNegations: pairsIn(words.falseNegations),
    turns: new Set(wordsIn(words.turns ?? '')),
    greetings: new Set([...chatWords, ...wordsIn(words.questions?.greetings ?? '')]),
    asks: words.questions ? asksBy(words.questions) : () => false,
    ...(words.elided && { elided: words.elided }),
  };
}

const pairsIn = (text = ''): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((pair) => pair.trim())
      .filter(Boolean),
  );
