/** What the rest of this package needs to know of a language: one object per language, in a file of its own. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** The key under which a lower-case word is counted. */
  stem(lower: string): string;
  /** True for a word that carries no topic: articles, auxiliaries, negations, chat fillers. */
  isStopWord(lower: string): boolean;
  /** The words of `isStopWord` that can be listed: by them a post gives its language away. */
  stopWords: ReadonlySet<string>;
  /** Two-letter words that do carry a topic ("hr"); all other two-letter ones are noise. */
  shortWords: ReadonlySet<string>;
  /** Words that turn what follows them round: no, never, don't. */
  isNegator(lower: string): boolean;
  /** Negators that turn round what stands before them, too: "ich fürchte mich nicht". */
  negatesBehind: ReadonlySet<string>;
  /** Pairs of words that turn what follows them round: "free of". */
  negatingPairs: ReadonlySet<string>;
  /** Pairs that look like a negation and are none: "not only", "no doubt". */
  falseNegations: ReadonlySet<string>;
  /** Words that end the reach of a negation: but, because. */
  turns: ReadonlySet<string>;
  /** What may stand before a question without being part of it: hi, so, well. */
  greetings: ReadonlySet<string>;
  /** Whether the words of a post's first clause ask, without a question mark. There are at least two. */
  asks(clause: string[]): boolean;
  /** The beginning of a word that is a shortened word of its own: "l'équipe" is "l'" and "équipe". */
  elided?: RegExp;
}
