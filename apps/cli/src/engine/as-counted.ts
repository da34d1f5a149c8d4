import type { Question } from '@groundswell/contract';
import { countedTerm, type Query } from '@groundswell/metrics';
import { termKeys } from '@groundswell/text';

/** A word is found in whatever form it was typed or bookmarked: the form that is shown may change with the next import. */
export async function asCounted(question: Question, query: Query, signal?: AbortSignal): Promise<Question> {
  const { term } = question;
  return term === undefined ? question : { ...question, term: await countedTerm(term, termKeys(term), query, signal) };
}
