import { expect, it } from 'vitest';
import { countedTerm } from './counted-term.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { post, type TinyRecord } from './testing/tiny-records.ts';

/** A post that writes `form` and counts it under `stem`. */
const says = (id: string, form: string, stem: string): TinyRecord => {
  const { record, text } = post(id, 'amber', '2024-01-05T09:00');
  return { record, text: { ...text!, words: [{ form, stem, count: 1 }] } };
};

const { query } = sharedCommunity([
  says('1', 'fears', 'fear'),
  says('2', 'équipes', 'équip'),
  says('3', 'neue', 'neu'),
]);
const counted = (typed: string, ...keys: string[]) => countedTerm(typed, keys, query);

it('knows a term by its key, in whatever form it is typed', async () => {
  expect(await counted('Fearing', 'fear')).toBe('fear');
});

it('finds the word of another language that is shown as it is typed, although English has another key for it', async () => {
  expect(await counted('équipes', 'équipe', 'équip')).toBe('équip');
});

it('finds a form that is not shown by the key of its language', async () => {
  expect(await counted('neuer', 'neuer', 'neu')).toBe('neu');
});

it('gives the English key of a word that nobody uses', async () => {
  expect(await counted('zebras', 'zebra', 'zebras')).toBe('zebra');
});
