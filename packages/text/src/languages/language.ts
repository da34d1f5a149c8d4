/** What the rest of this package needs to know of a language: one object per language, in a file of its own. */
export interface Language {
  /** The key under which a lower-case word is counted. */
  stem(lower: string): string;
  /** True for a word that carries no topic: articles, auxiliaries, negations, chat fillers. */
  isStopWord(lower: string): boolean;
  /** Two-letter words that do carry a topic ("hr"); all other two-letter ones are noise. */
  shortWords: ReadonlySet<string>;
  /** Words that turn what follows them round: no, never, don't. */
  isNegator(lower: string): boolean;
  /** Pairs of words that turn what follows them round: "free of". */
  negatingPairs: ReadonlySet<string>;
  /** Pairs that look like a negation and are none: "not only", "no doubt". */
  falseNegations: ReadonlySet<string>;
  /** Words that end the reach of a negation: but, because. */
  turns: ReadonlySet<string>;
}
