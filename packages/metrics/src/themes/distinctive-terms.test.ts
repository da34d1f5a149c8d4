import type { Row } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { logOdds } from '../log-odds.ts';
import { seededRandom } from '../seeded-random.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';
import { distinctive } from './distinctive-terms.ts';

const on = '2024-01-01T09:00';

it('gives δ and ζ as a hand reckons them', () => {
  // Prior: 500 × 16 / 160 = 50. Here (12+50) / (60+500-62), elsewhere (4+50) / (100+500-54).
  const { delta, zeta } = logOdds({ here: 12, elsewhere: 4, allHere: 60, allElsewhere: 100 });
  expect(delta).toBeCloseTo(Math.log(62 / 498) - Math.log(54 / 546), 12);
  expect(zeta).toBeCloseTo(delta / Math.sqrt(1 / 62 + 1 / 498 + 1 / 54 + 1 / 546), 12);
});

it('shows the word that one channel’s people use and the others do not, and no word that all use', async () => {
  const here = crowd(40);
  const elsewhere = crowd(60, 'teal');
  const { ask } = await tinyCommunity([
    ...here.map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['trust', 'handover'] })),
    ...elsewhere.map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['trust', 'invoice'] })),
  ]);
  const { rows } = await ask('distinctive-terms', { channel: ['ward'] });
  expect(columns(rows, 'term', 'people', 'people_elsewhere')).toEqual([['handover', 40, 0]]);
  const { zeta } = logOdds({ here: 40, elsewhere: 0, allHere: 80, allElsewhere: 120 });
  expect(rows[0]!.zeta).toBeCloseTo(zeta, 9);
  expect((await ask('distinctive-terms')).rows).toEqual([]);
});

it('says how many would use it here, were it as usual as elsewhere', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(80).map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['handover', 'rota'] })),
    ...crowd(10, 'teal').map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['handover'] })),
    ...crowd(90, 'ochre').map((who) => post(`c ${who}`, who, on, { channel: 'shop', words: ['rota'] })),
  ]);
  // Of 100 uses elsewhere 10 are of "handover"; here are 160.
  const { rows } = await ask('distinctive-terms', { channel: ['ward'] });
  expect(columns(rows, 'term', 'people', 'people_elsewhere', 'expected')).toEqual([['handover', 80, 10, 16]]);
});

it('counts nobody on both sides, and no word of fewer than five people', async () => {
  const both = crowd(30);
  const { ask } = await tinyCommunity([
    ...both.map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['handover'] })),
    ...both.map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['handover'] })),
    ...crowd(4, 'teal').map((who) => post(`c ${who}`, who, on, { channel: 'ward', words: ['rota'] })),
    ...crowd(200, 'ochre').map((who) => post(`d ${who}`, who, on, { channel: 'shop', words: ['invoice'] })),
  ]);
  const { rows } = await ask('distinctive-terms', { channel: ['ward'] });
  expect(columns(rows, 'term', 'people', 'people_elsewhere')).toEqual([['handover', 30, 0]]);
});

it('sets a period against the rest of the time, whoever wrote there', async () => {
  const who = crowd(60);
  const { ask } = await tinyCommunity([
    ...who.map((one) => post(`a ${one}`, one, '2024-01-03T09:00', { words: ['rota'] })),
    ...who.map((one) => post(`b ${one}`, one, '2024-02-03T09:00', { words: ['rota', 'merger'] })),
  ]);
  const { rows } = await ask('distinctive-terms', { from: '2024-02-01' });
  expect(columns(rows, 'term', 'people', 'people_elsewhere')).toEqual([['merger', 60, 0]]);
});

it('sets a period against the one that it is compared with, under the same filters, and the other way round', async () => {
  const who = crowd(60);
  const wrote = (day: string, channel: string, ...words: string[]) =>
    who.map((one) => post(`${day} ${channel} ${one}`, one, `${day}T09:00`, { channel, words }));
  const { ask } = await tinyCommunity([
    ...wrote('2024-01-03', 'ward', 'merger'),
    ...wrote('2024-02-03', 'ward', 'rota', 'handover'),
    ...wrote('2024-03-03', 'ward', 'rota', 'merger'),
    ...wrote('2024-02-04', 'shop', 'merger'),
  ]);
  const march = { from: '2024-03-01', to: '2024-03-31', channel: ['ward'], against: 'comparison' };
  const { rows, compared } = await ask('distinctive-terms', march);
  expect(columns(rows, 'term', 'people', 'people_elsewhere')).toEqual([['merger', 60, 0]]);
  const { zeta } = logOdds({ here: 60, elsewhere: 0, allHere: 120, allElsewhere: 120 });
  expect(rows[0]!.zeta).toBeCloseTo(zeta, 9);
  expect(columns(compared!.rows, 'term', 'people', 'people_elsewhere')).toEqual([['handover', 60, 0]]);
});

it('counts no day on both sides of a comparison that overlaps, and finds nothing where none is compared with', async () => {
  const who = crowd(60);
  const { ask } = await tinyCommunity([
    ...who.map((one) => post(`a ${one}`, one, '2023-01-03T09:00', { words: ['rota'] })),
    ...who.map((one) => post(`b ${one}`, one, '2024-01-02T09:00', { words: ['rota', 'merger'] })),
    ...who.map((one) => post(`c ${one}`, one, '2024-12-30T09:00', { words: ['rota'] })),
  ]);
  const long = { from: '2024-01-01', to: '2025-01-31', compare: 'year', against: 'comparison' } as const;
  expect(columns((await ask('distinctive-terms', long)).rows, 'term', 'people', 'people_elsewhere')).toEqual([
    ['merger', 60, 0],
  ]);
  expect((await ask('distinctive-terms', { ...long, compare: 'none' })).rows).toEqual([]);
});

it('sets a channel against another on the same days, and counts whoever wrote in both only here', async () => {
  const both = crowd(90);
  const { ask } = await tinyCommunity([
    ...both.map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['handover', 'rota'] })),
    ...both.map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['handover'] })),
    ...crowd(120, 'teal').map((who) => post(`c ${who}`, who, on, { channel: 'shop', words: ['rota'] })),
    ...crowd(120, 'teal').map((who) =>
      post(`d ${who}`, who, '2024-03-01T09:00', { channel: 'shop', words: ['handover'] }),
    ),
    ...crowd(90, 'ochre').map((who) => post(`e ${who}`, who, on, { channel: 'desk', words: ['handover'] })),
  ]);
  const asked = { channel: ['ward'], against: 'company/shop', to: '2024-01-31' };
  const { rows } = await ask('distinctive-terms', asked);
  expect(columns(rows, 'term', 'people', 'people_elsewhere')).toEqual([['handover', 90, 0]]);
  const { zeta } = logOdds({ here: 90, elsewhere: 0, allHere: 180, allElsewhere: 120 });
  expect(rows[0]!.zeta).toBeCloseTo(zeta, 9);
  await expect(ask('distinctive-terms', { ...asked, against: 'shops' })).rejects.toThrow(
    'There is no channel called “shops”. The channels are:',
  );
});

it('means the rest by "rest"', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(40).map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['trust', 'handover'] })),
    ...crowd(60, 'teal').map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['trust', 'invoice'] })),
  ]);
  const [said, unsaid] = await Promise.all([
    ask('distinctive-terms', { channel: ['ward'], against: 'rest' }),
    ask('distinctive-terms', { channel: ['ward'] }),
  ]);
  expect(said.rows).toHaveLength(1);
  expect(said.rows).toEqual(unsaid.rows);
});

it('hides from an executive what describes fewer than five people elsewhere', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(60).map((who) => post(`a ${who}`, who, on, { channel: 'ward', words: ['handover'] })),
    ...crowd(3, 'teal').map((who) => post(`b ${who}`, who, on, { channel: 'shop', words: ['handover'] })),
    ...crowd(90, 'ochre').map((who) => post(`c ${who}`, who, on, { channel: 'shop', words: ['invoice'] })),
    person('ochre 1', { roster: true }),
  ]);
  const { rows } = await ask('distinctive-terms', { channel: ['ward'], view: 'executive' });
  expect(rows).toEqual([
    { term: 'handover', people: 60, people_elsewhere: null, expected: null, delta: null, zeta: null },
  ]);
});

it('shows nothing in at least nine of ten random halves of the same people', () => {
  const next = seededRandom(5);
  // 300 people who each use 40 of 400 words, frequent ones more often, as in a real vocabulary.
  const people = Array.from(
    { length: 300 },
    () => new Set(Array.from({ length: 60 }, () => Math.floor(400 ** next()))),
  );
  const splitsThatShow = Array.from({ length: 100 }, () => {
    const sides = people.map(() => next() < 0.5);
    return distinctive(usesOf(people, sides)).length > 0;
  }).filter(Boolean).length;
  expect(splitsThatShow).toBeLessThanOrEqual(10);
});

/** The rows that the SQL gives where the people marked true are those here. */
function usesOf(people: Set<number>[], here: boolean[]): Row[] {
  const counts = new Map<number, { people: number; people_elsewhere: number }>();
  for (const [place, words] of people.entries()) {
    for (const word of words) {
      const count = counts.get(word) ?? { people: 0, people_elsewhere: 0 };
      if (here[place]) count.people += 1;
      else count.people_elsewhere += 1;
      counts.set(word, count);
    }
  }
  const all = [...counts.values()];
  const [all_here, all_elsewhere] = [
    all.reduce((sum, one) => sum + one.people, 0),
    all.reduce((sum, one) => sum + one.people_elsewhere, 0),
  ];
  return [...counts]
    .filter(([, count]) => count.people >= 5)
    .map(([word, count]) => ({ term: `${word}`, ...count, all_here, all_elsewhere }));
}
