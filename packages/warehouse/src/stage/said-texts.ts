/** What the text of one post says: its language where that is known (ISO 639-1), its words and phrases, the themes it touches, and whether it asks. */
export interface PostText {
  language: string | null;
  words: { stem: string; form: string; count: number }[];
  phrases: { stems: readonly [string, string]; forms: readonly [string, string]; count: number }[];
  /** Of one theme one a sentence; `sentence` tells only which stand in the same one. */
  hits: { codebook: string; theme: string; negated: boolean; sentence: number }[];
  asks: boolean;
  /** Which question of a chat it says that it asks or answers. */
  label?: PostLabel | null;
  /** The domains that it links to, each once. */
  links?: string[];
}

/** What a post says of its place in a chat with numbered questions. */
export interface PostLabel {
  kind: 'question' | 'answer';
  number: number;
  clear: boolean;
  reshare: boolean;
}

/** The words and phrases of one post, in numbers. */
export interface SaidPost {
  row: number;
  /** Places in the import's lexicon: the forms of its words, and after them those that only its phrases have. */
  words: number[];
  /** How often each word stands there, 0 for one that only a phrase has; null where all are 1. */
  counts: number[] | null;
  /** Of each phrase the place of its second word in `words`, from 1. */
  nexts: number[];
  /** And of its first; null where that is the one before, as it is unless a word comes up again. */
  firsts: number[] | null;
  /** How often each phrase stands there; null where all are 1. */
  phraseCounts: number[] | null;
}

/** What the texts of some posts say, in numbers. They go into DuckDB at a tenth of the cost of text (measured). */
export interface SaidTexts {
  /** Words that the lexicon did not have yet, in the order of their places: forms and their stems; a theme's or codebook's name has the stem ''. */
  lexicon: { form: string; stem: string }[];
  said: SaidPost[];
  /** row, codebook, theme (both places in the lexicon), negated as 0 or 1, sentence; laid end to end */
  hits: Int32Array;
  /** row */
  asking: Int32Array;
  /** row, language as its number, laid end to end */
  languages: Int32Array;
  /** row and the label in five numbers (`labelNumbers`), laid end to end */
  labels: Int32Array;
  /** row, domain (its place in the lexicon), laid end to end */
  links: Int32Array;
}

/** Turns what texts say into numbers, for one import from its first post to its last: it holds the import's lexicon. */
export class TextNumbers {
  private readonly lexicon = new Lexicon();
  private rows = emptyRows();

  /** `row` is the post's number within its import. */
  add(row: number, { language, words, phrases, hits, asks, label, links = [] }: PostText): void {
    const rows = this.rows;
    if (words.length > 0 || phrases.length > 0) rows.said.push(this.said(row, words, phrases));
    for (const { codebook, theme, negated, sentence } of hits) {
      rows.hits.push(row, this.lexicon.name(codebook), this.lexicon.name(theme), negated ? 1 : 0, sentence);
    }
    if (asks) rows.asking.push(row);
    if (language !== null) rows.languages.push(row, languageNumber(language));
    if (label) rows.labels.push(row, ...labelNumbers(label));
    for (const domain of links) rows.links.push(row, this.lexicon.name(domain));
  }

  /** All that was added since the last time. */
  take(): SaidTexts {
    const { said, hits, asking, languages, labels, links } = this.rows;
    this.rows = emptyRows();
    return {
      lexicon: this.lexicon.taken(),
      said,
      hits: Int32Array.from(hits),
      asking: Int32Array.from(asking),
      languages: Int32Array.from(languages),
      labels: Int32Array.from(labels),
      links: Int32Array.from(links),
    };
  }

  private said(row: number, words: PostText['words'], phrases: PostText['phrases']): SaidPost {
    const forms = words.map(({ form, stem }) => this.lexicon.place(form, stem));
    const counts = words.map(({ count }) => count);
    const places = words.length > few ? new Map(words.map(({ form }, at) => [form, at])) : null;
    const placeOf = (form: string, stem: string): number => {
      const at = places ? (places.get(form) ?? -1) : words.findIndex((word) => word.form === form);
      if (at >= 0 && words[at]!.stem === stem) return at + 1;
      counts.push(0);
      return forms.push(this.lexicon.place(form, stem));
    };
    const firsts = phrases.map(({ forms: [form], stems: [stem] }) => placeOf(form, stem));
    const nexts = phrases.map(({ forms: [, form], stems: [, stem] }) => placeOf(form, stem));
    const phraseCounts = phrases.map(({ count }) => count);
    const inOrder = firsts.every((first, at) => first === nexts[at]! - 1);
    return {
      row,
      words: forms,
      counts: nullIfOnes(counts),
      nexts,
      firsts: inOrder ? null : firsts,
      phraseCounts: nullIfOnes(phraseCounts),
    };
  }
}

/** Up to so many words looking at each is faster than a map; few posts have more. */
const few = 40;

const nullIfOnes = (counts: number[]): number[] | null => (counts.every((count) => count === 1) ? null : counts);

const emptyRows = () => ({
  said: [] as SaidPost[],
  hits: [] as number[],
  asking: [] as number[],
  languages: [] as number[],
  labels: [] as number[],
  links: [] as number[],
});

/** Two letters as one number: "aa" is 0, "zz" is 675. */
const languageNumber = (code: string): number => (code.charCodeAt(0) - letterA) * 26 + code.charCodeAt(1) - letterA;
const letterA = 97;

/** In the order of the columns of the table `labels`. */
const labelNumbers = ({ kind, number, clear, reshare }: PostLabel): number[] => [
  Number(kind === 'question'),
  number,
  Number(clear),
  Number(reshare),
];

/** The words of one import, each with its place. A form has as many places as stems: two languages may share a form. */
class Lexicon {
  private readonly forms = new Map<string, { stem: string; place: number }>();
  private readonly names = new Map<string, number>();
  private places = 0;
  private fresh: SaidTexts['lexicon'] = [];

  place(form: string, stem: string): number {
    const known = this.forms.get(form);
    if (known?.stem === stem) return known.place;
    const key = known === undefined ? form : `${form}\n${stem}`;
    const other = this.forms.get(key);
    if (other !== undefined) return other.place;
    const place = this.add(form, stem);
    this.forms.set(key, { stem, place });
    return place;
  }

  /** The place of a codebook's or a theme's name, or of a domain. */
  name(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const place = this.add(name, '');
    this.names.set(name, place);
    return place;
  }

  /** What was added since the last time. */
  taken(): SaidTexts['lexicon'] {
    const { fresh } = this;
    this.fresh = [];
    return fresh;
  }

  private add(form: string, stem: string): number {
    this.fresh.push({ form, stem });
    return this.places++;
  }
}
