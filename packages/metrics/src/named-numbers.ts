import type { Question } from '@groundswell/contract';
import type { AskedOfScope } from './content-filters.ts';
import type { Query } from './query.ts';
import { channelsNamed } from './scope-filters.ts';

/** The terms that go by the name of the term filter; the one that is shown as it stands first. */
export const termsNamed =
  'select $term as name, term_id, key from terms where $term in (term, key) order by term = $term desc, term_id';

/** More channels than this are looked for by the question itself; ours. */
const mostChannels = 100;

/** A question with the numbers of the terms and the channels that it names, so that no step of the scope has to look for them. */
export async function withNumbers<Q extends Question>(
  question: Q,
  recall: Query,
  signal?: AbortSignal,
): Promise<Q & AskedOfScope> {
  const [termNumbers, channelNumbers] = await Promise.all([
    termsOf(question, recall, signal),
    channelsOf(question, recall, signal),
  ]);
  return { ...question, termNumbers, channelNumbers };
}

async function termsOf({ term }: Question, recall: Query, signal?: AbortSignal): Promise<number[] | undefined> {
  if (!term) return undefined;
  const named = await recall(termsNamed, { term }, signal);
  return named.map(({ term_id }) => Number(term_id));
}

async function channelsOf(question: Question, recall: Query, signal?: AbortSignal): Promise<number[] | undefined> {
  const { community, channel } = question;
  const filters = channelsNamed(question);
  if (filters.length === 0) return undefined;
  const sql = `select p.channel_id from channels as p where ${filters.join(' and ')} order by p.channel_id limit ${mostChannels + 1}`;
  const named = await recall(sql, { ...(community && { community }), ...(channel && { channel }) }, signal);
  return named.length > mostChannels ? undefined : named.map(({ channel_id }) => Number(channel_id));
}
