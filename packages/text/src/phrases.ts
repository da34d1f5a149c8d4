import type { Token } from './tokens.ts';
import { commonestForm } from './word-count.ts';

/** Two words side by side as one post uses them. Their texts are the tokens' own, so that looking them up stays cheap. */
export interface Phrase {
  stems: readonly [string, string];
  /** The commonest pair of forms within the post; of equals the shorter, then the first in the alphabet. */
  forms: readonly [string, string];
  count: number;
}

/**
 * Candidates for two-word phrases: two words that carry a topic and stand side by side as written, before stop words
 * are dropped, so that "thank you very much" never gives "thank much". Which ones say something is for totals to tell.
 */
export function phrasesOf(tokens: Token[]): Phrase[] {
  const count = new PhraseCount();
  let before: Token | null = null;
  for (const token of tokens) {
    if (token.stem === '') before = null;
    else {
      if (before !== null && !token.breakBefore) count.add(before, token);
      before = token;
    }
  }
  return count.all();
}

/** Up to so many phrases looking at each is faster than a map (measured); few posts have more. */
const few = 40;

class PhraseCount {
  private readonly phrases: Phrase[] = [];
  /** By their stems, once there are many. */
  private byStems: Map<string, Phrase> | null = null;
  /** Only the few phrases that a post writes in more than one form. */
  private forms: Map<Phrase, Map<string, number>> | null = null;

  add(first: Token, next: Token): void {
    const known = this.find(first.stem, next.stem);
    if (known === undefined) {
      const phrase: Phrase = { stems: [first.stem, next.stem], forms: [first.lower, next.lower], count: 1 };
      this.phrases.push(phrase);
      this.byStems?.set(phrase.stems.join(' '), phrase);
      return;
    }
    const [form, nextForm] = known.forms;
    if (form !== first.lower || nextForm !== next.lower || this.forms?.has(known)) this.addForm(known, first, next);
    known.count += 1;
  }

  all(): Phrase[] {
    for (const [phrase, forms] of this.forms ?? []) {
      const [form, nextForm] = commonestForm(forms).split(' ') as [string, string];
      phrase.forms = [form, nextForm];
    }
    return this.phrases;
  }

  private find(stem: string, nextStem: string): Phrase | undefined {
    if (this.phrases.length > few) {
      this.byStems ??= new Map(this.phrases.map((phrase) => [phrase.stems.join(' '), phrase]));
      return this.byStems.get(`${stem} ${nextStem}`);
    }
    for (const phrase of this.phrases) if (phrase.stems[0] === stem && phrase.stems[1] === nextStem) return phrase;
    return undefined;
  }

  private addForm(phrase: Phrase, first: Token, next: Token): void {
    this.forms ??= new Map();
    const forms = this.forms.get(phrase) ?? new Map([[phrase.forms.join(' '), phrase.count]]);
    this.forms.set(phrase, forms);
    const form = `${first.lower} ${next.lower}`;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
}
