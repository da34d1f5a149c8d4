/** What the text of one post says: its words and phrases, the themes it touches, and whether it asks. */
export interface PostText {
  words: { stem: string; form: string; count: number }[];
  phrases: { stem: string; form: string; count: number }[];
  hits: { codebook: string; theme: string; negated: boolean }[];
  asks: boolean;
}

/**
 * What the texts of some posts say, in numbers: rows laid end to end, and every word as its place in the import's lexicon.
 * Numbers go into DuckDB at a tenth of the cost of text (measured).
 */
export interface SaidTexts {
  /** Words that the lexicon did not have yet, in the order of their places. */
  lexicon: string[];
  /** row, stem, form, count */
  words: Int32Array;
  /** row, stem, next stem, form, next form, count */
  phrases: Int32Array;
  /** row, codebook, theme (both places in the lexicon), negated as 0 or 1 */
  hits: Int32Array;
  /** row */
  asking: Int32Array;
}

/** Turns what texts say into numbers, for one import from its first post to its last: it holds the import's lexicon. */
export class TextNumbers {
  private readonly places = new Map<string, number>();
  private rows = emptyRows();

  /** `row` is the post's number within its import. */
  add(row: number, { words, phrases, hits, asks }: PostText): void {
    const rows = this.rows;
    for (const { stem, form, count } of words) rows.words.push(row, this.place(stem), this.place(form), count);
    for (const { stem, form, count } of phrases) rows.phrases.push(row, ...this.pair(stem), ...this.pair(form), count);
    for (const { codebook, theme, negated } of hits) {
      rows.hits.push(row, this.place(codebook), this.place(theme), negated ? 1 : 0);
    }
    if (asks) rows.asking.push(row);
  }

  /** All that was added since the last time. */
  take(): SaidTexts {
    const { lexicon, words, phrases, hits, asking } = this.rows;
    this.rows = emptyRows();
    return {
      lexicon,
      words: Int32Array.from(words),
      phrases: Int32Array.from(phrases),
      hits: Int32Array.from(hits),
      asking: Int32Array.from(asking),
    };
  }

  private place(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(word, place);
    this.rows.lexicon.push(word);
    return place;
  }

  private pair(words: string): [number, number] {
    const space = words.indexOf(' ');
    return [this.place(words.slice(0, space)), this.place(words.slice(space + 1))];
  }
}

function emptyRows() {
  return {
    lexicon: [] as string[],
    words: [] as number[],
    phrases: [] as number[],
    hits: [] as number[],
    asking: [] as number[],
  };
}
