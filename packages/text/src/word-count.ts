/** A term as one post uses it: `stem` is the key under which it is counted, `form` how to show it. */
export interface Word {
  stem: string;
  /** The commonest lower-case form within the post; of equals the shorter, then the first in the alphabet. */
  form: string;
  count: number;
}

/** Gathers the forms of a post under their stems. */
export class WordCount {
  private readonly words = new Map<string, Word>();
  /** Only the few stems that a post writes in more than one form. */
  private forms: Map<string, Map<string, number>> | null = null;

  add(stem: string, form: string): void {
    const word = this.words.get(stem);
    if (word === undefined) {
      this.words.set(stem, { stem, form, count: 1 });
      return;
    }
    if (word.form !== form || this.forms?.has(stem)) this.addForm(word, form);
    word.count += 1;
  }

  all(): Word[] {
    for (const [stem, forms] of this.forms ?? []) this.words.get(stem)!.form = commonestForm(forms);
    return Array.from(this.words.values());
  }

  private addForm(word: Word, form: string): void {
    this.forms ??= new Map();
    let forms = this.forms.get(word.stem);
    if (forms === undefined) {
      forms = new Map([[word.form, word.count]]);
      this.forms.set(word.stem, forms);
    }
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
}

/** Of forms and how often each is written the commonest; of equals the shorter, then the first in the alphabet. */
export function commonestForm(forms: Map<string, number>): string {
  const [best] = [...forms].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1),
  );
  return best![0];
}
