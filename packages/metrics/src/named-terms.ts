import type { Question } from '@groundswell/contract';
import type { AskedOfScope } from './content-filters.ts';
import type { Query } from './query.ts';

/** The terms that go by the name of the term filter; the one that is shown as it stands first. */
export const termsNamed =
  'select $term as name, term_id, key from terms where $term in (term, key) order by term = $term desc, term_id';

/** A question with the numbers of the terms that it names, so that no step of the scope has to look for them. */
export async function withTermNumbers<Q extends Question>(
  question: Q,
  recall: Query,
  signal?: AbortSignal,
): Promise<Q & AskedOfScope> {
  const { term } = question;
  if (!term) return question;
  const named = await recall(termsNamed, { term }, signal);
  return { ...question, termNumbers: named.map(({ term_id }) => Number(term_id)) };
}
