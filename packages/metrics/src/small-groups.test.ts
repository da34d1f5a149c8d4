import type { Hidden, Row } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import type { MetricDefinition } from './define-metric.ts';
import { seededRandom } from './seeded-random.ts';
import { hideSmallGroups } from './small-groups.ts';
import { determined, type Equation } from './testing/determined.ts';

type Guarded = Pick<MetricDefinition, 'counts' | 'parts' | 'dropSmallRows'>;
const posts: Guarded = { counts: [{ column: 'posts', people: 'people', addsUp: true }] };
const hidden = (cells: Hidden['cells']) => cells.map(({ row, column }) => `${row} ${column}`).sort();

describe('a cell', () => {
  it('takes the people of a row with it, also where its count goes by people of another name', () => {
    const guarded: Guarded = { counts: [{ column: 'participants', people: 'participants' }] };
    const rows = [
      { participants: 4, people: 4 },
      { participants: 5, people: 5 },
    ];
    const seen = hideSmallGroups(guarded, rows, { participants: 1, people: 1 });
    expect(seen.rows).toEqual([{ participants: null, people: null }, rows[1]]);
    expect(seen.total).toEqual({ participants: null, people: null });
  });

  it('is hidden below five people with the people themselves, and shown at five', () => {
    const { rows, cells } = hideSmallGroups(
      posts,
      [
        { posts: 90, people: 4 },
        { posts: 7, people: 5 },
      ],
      null,
    );
    expect(rows).toEqual([
      { posts: null, people: null },
      { posts: 7, people: 5 },
    ]);
    expect(hidden(cells)).toEqual(['0 people', '0 posts']);
  });

  it('stays 0 where it is 0, and not known where it is not known', () => {
    const { rows, cells } = hideSmallGroups(
      posts,
      [
        { posts: 0, people: 0 },
        { posts: null, people: 0 },
      ],
      null,
    );
    expect(rows).toEqual([
      { posts: 0, people: 0 },
      { posts: null, people: 0 },
    ]);
    expect(cells).toEqual([]);
  });

  it('is hidden where its posts have no known author at all', () => {
    expect(hideSmallGroups(posts, [{ posts: 9, people: 0 }], null).rows).toEqual([{ posts: null, people: 0 }]);
  });

  it('of the total is row -1', () => {
    const { total, cells } = hideSmallGroups(posts, [], { posts: 3, people: 2 });
    expect(total).toEqual({ posts: null, people: null });
    expect(hidden(cells)).toEqual(['-1 people', '-1 posts']);
  });
});

describe('what adds up', () => {
  const row = (posts: number, people = posts) => ({ posts, people });

  it('hides a second row beside a single hidden one: the smallest other', () => {
    const { rows } = hideSmallGroups(posts, [row(2), row(30), row(20), row(0)], row(52));
    expect(rows.map(({ posts }) => posts)).toEqual([null, 30, null, 0]);
  });

  it('hides a third where two could only be 1 each', () => {
    const { rows } = hideSmallGroups(posts, [row(1), row(1), row(20), row(30)], row(52));
    expect(rows.map(({ posts }) => posts)).toEqual([null, null, null, 30]);
  });

  it('hides the total where there is no other row', () => {
    const { total } = hideSmallGroups(posts, [row(2), row(0)], { posts: 2, people: 9 });
    expect(total?.posts).toBeNull();
  });

  it('leaves two hidden rows as they are', () => {
    const { rows } = hideSmallGroups(posts, [row(2), row(3), row(20)], row(25));
    expect(rows.map(({ posts }) => posts)).toEqual([null, null, 20]);
  });

  it('hides a share together with the count that it would give away', () => {
    const metric: Guarded = {
      counts: [
        { column: 'starters', people: 'people', addsUp: true },
        { column: 'answered', people: 'people', addsUp: true },
        { column: 'share', people: 'people', derivedFrom: ['starters', 'answered'] },
      ],
    };
    const { rows } = hideSmallGroups(
      metric,
      [
        { starters: 4, answered: 2, share: 0.5, people: 2 },
        { starters: 10, answered: 8, share: 0.8, people: 9 },
        { starters: 20, answered: 5, share: 0.25, people: 9 },
        { starters: 40, answered: 20, share: 0.5, people: 20 },
      ],
      { starters: 74, answered: 35, share: 35 / 74, people: 30 },
    );
    expect(rows.map(({ starters, answered, share }) => [starters, answered, share])).toEqual([
      [null, null, null],
      [null, 8, null],
      [20, null, null],
      [40, 20, 0.5],
    ]);
  });
});

describe('the parts of a row', () => {
  const flow: Guarded = {
    counts: ['new', 'returning', 'resumed', 'people'].map((column) => ({ column, people: column })),
    parts: { of: 'people', columns: ['new', 'returning', 'resumed'] },
  };

  it('hide a second one beside a single hidden one', () => {
    const { rows } = hideSmallGroups(flow, [{ new: 2, returning: 30, resumed: 10, people: 42 }], null);
    expect(rows).toEqual([{ new: null, returning: 30, resumed: null, people: 42 }]);
  });

  it('hide their sum where there is no other part', () => {
    const { rows } = hideSmallGroups(flow, [{ new: 2, returning: 0, resumed: 0, people: 9 }], null);
    expect(rows[0]).toEqual({ new: null, returning: 0, resumed: 0, people: null });
  });

  it('need no second one where the sum is hidden too', () => {
    const { rows } = hideSmallGroups(flow, [{ new: 2, returning: 0, resumed: 0, people: 2 }], null);
    expect(rows[0]).toEqual({ new: null, returning: 0, resumed: 0, people: null });
  });
});

it('drops the rows whose name alone tells too much, and counts them', () => {
  const terms: Guarded = { counts: [{ column: 'people', people: 'people' }], dropSmallRows: true };
  expect(hideSmallGroups(terms, [{ people: 5 }, { people: 4 }, { people: 0 }], { people: 9 })).toMatchObject({
    rows: [{ people: 5 }, { people: 0 }],
    dropped: 1,
  });
});

it('leaves no hidden cell that the shown ones determine, in 2,000 random tables of parts and totals', () => {
  const random = seededRandom(20260921);
  const columns = ['a', 'b', 'c'];
  const metric: Guarded = {
    counts: [
      ...columns.map((column) => ({ column, people: column, addsUp: column !== 'c' })),
      { column: 'people', people: 'people' },
    ],
    parts: { of: 'people', columns },
  };
  const some = () => (random() < 0.3 ? 0 : Math.floor(random() * random() * 30));
  const withSum = (row: Record<string, number>): Row => ({ ...row, people: row.a! + row.b! + row.c! });
  for (let round = 0; round < 2000; round += 1) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      withSum({ a: some(), b: some(), c: some() }),
    );
    const down = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const total = withSum({ a: down('a'), b: down('b'), c: some() });
    const seen = hideSmallGroups(metric, rows, total);
    const cell = (row: Row, of: Row, index: number, column: string) =>
      row[column] === null ? { unknown: `${index} ${column}` } : { known: Number(of[column]) };
    const everything = [
      ...rows.map((row, index) => [seen.rows[index]!, row, index] as const),
      [seen.total!, total, -1] as const,
    ];
    const equations: Equation[] = [
      ...everything.map(([row, of, index]) => ({
        parts: columns.map((column) => cell(row, of, index, column)),
        sum: cell(row, of, index, 'people'),
      })),
      ...['a', 'b'].map((column) => ({
        parts: rows.map((of, index) => cell(seen.rows[index]!, of, index, column)),
        sum: cell(seen.total!, total, -1, column),
      })),
    ];
    expect(determined(equations), JSON.stringify({ rows, total, seen })).toEqual([]);
  }
});

it('leaves no hidden cell of a matrix that its sums by row, along the diagonal and beside it determine, in 1,000 random ones', () => {
  const random = seededRandom(20260924);
  const metric: Guarded = {
    counts: [{ column: 'replies', people: 'people', addsUpWithin: ['from'], addsUpAlso: ['within'] }],
  };
  for (let round = 0; round < 1000; round += 1) {
    const teams = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, team) => team);
    const rows = teams.flatMap((from) =>
      teams.map((to): Row => {
        const people = random() < 0.3 ? 0 : 1 + Math.floor(random() * random() * 30);
        return { from, to, within: from === to, replies: people + (people && Math.floor(random() * 5)), people };
      }),
    );
    const seen = hideSmallGroups(metric, rows, null);
    const sum = (isPart: (row: Row) => boolean): Equation => ({
      parts: rows.flatMap((row, place) => {
        if (!isPart(row)) return [];
        return seen.rows[place]!.replies === null ? { unknown: String(place) } : { known: Number(row.replies) };
      }),
      sum: { known: rows.filter(isPart).reduce((all, { replies }) => all + Number(replies), 0) },
    });
    const equations = [
      ...teams.map((team) => sum(({ from }) => from === team)),
      sum(({ within }) => within === true),
      sum(({ within }) => within === false),
    ];
    // Where a sum holds one cell that is not 0, the metric that shows the sum hides it for itself.
    const alone = equations.some(({ parts }) => parts.filter((part) => 'unknown' in part || part.known > 0).length < 2);
    if (!alone) expect(determined(equations), JSON.stringify({ rows, seen })).toEqual([]);
  }
});
