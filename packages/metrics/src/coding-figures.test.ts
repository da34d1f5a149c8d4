import type { CodingAnswer } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { type CodedSample, codingFigures, postsToSettle } from './coding-figures.ts';

/** Four posts found of 40, two near of 20, two far of 100. */
const posts: CodedSample['posts'] = [
  ...['h1', 'h2', 'h3', 'h4'].map((post) => ({ post, kind: 'hit', weight: 10, machine: 'hit' }) as const),
  { post: 'n1', kind: 'near', weight: 10, machine: 'negated' },
  { post: 'n2', kind: 'near', weight: 10, machine: 'none' },
  ...['f1', 'f2'].map((post) => ({ post, kind: 'far', weight: 50, machine: 'none' }) as const),
];
const of = { hit: 40, near: 20, far: 100 };
const said = (name: string, answers: string) => ({
  name,
  answers: new Map(
    posts.map(({ post }, place): [string, CodingAnswer] => [
      post,
      answers[place] === 'y' ? 'yes' : answers[place] === 't' ? 'turned' : 'no',
    ]),
  ),
});
const sample = (given: Partial<CodedSample>): CodedSample => ({
  posts,
  of,
  finished: [],
  settled: new Map(),
  ...given,
});
// Of the hits two, of the near the second; the first of these is negated, and one hit is ironic.
const amber = said('Amber', 'yynttynn');

test('while nobody has finished there is nothing', () => expect(codingFigures(sample({}))).toBeNull());

describe('one coder', () => {
  const figures = codingFigures(sample({ finished: [amber] }))!;
  test('is measured by the weights of the posts: 20 of 40 found are right, and 10 are missed', () => {
    const [measure] = figures.measures;
    expect(figures.basis).toBe('one');
    expect(measure?.precision.value).toBeCloseTo(0.5, 12);
    expect(measure?.recall.value).toBeCloseTo(20 / 30, 12);
    expect(measure?.f1.value).toBeCloseTo(40 / 70, 12);
  });
  test('has no κ, and what is negated or ironic is told by what the patterns made of it', () => {
    expect([figures.kappa, figures.table]).toEqual([null, null]);
    expect(figures.measures[0]?.turned).toEqual({ posts: 2, keptApart: 1, counted: 1, notFound: 0 });
  });
});

describe('two coders who differ', () => {
  const teal = said('Teal', 'yynntnnn');
  const finished = [amber, teal];
  test('are measured apart until they have settled every post', () => {
    const figures = codingFigures(sample({ finished }))!;
    expect([figures.basis, figures.measures.map(({ coder }) => coder)]).toEqual(['apart', ['Amber', 'Teal']]);
    expect(postsToSettle(sample({ finished }))).toEqual(['h4', 'n2']);
    expect(figures.table).toEqual({
      coders: ['Amber', 'Teal'],
      answers: ['yes', 'no', 'turned'],
      counts: [
        [2, 1, 0],
        [0, 3, 0],
        [0, 1, 1],
      ],
    });
  });
  test('keep the κ of their first answers when they have', () => {
    const before = codingFigures(sample({ finished }))!;
    const settled = new Map<string, CodingAnswer>([
      ['h4', 'no'],
      ['n2', 'no'],
    ]);
    const figures = codingFigures(sample({ finished, settled }))!;
    expect([figures.basis, figures.measures.length, figures.measures[0]?.coder]).toEqual(['settled', 1, null]);
    expect(figures.kappa).toEqual(before.kappa);
    expect(figures.measures[0]?.recall.value).toBe(1);
  });
});

test('two who never say the third answer have a table of two by two', () => {
  const finished = [said('Amber', 'yyynynnn'), said('Teal', 'yyynynnn')];
  const { table, kappa } = codingFigures(sample({ finished }))!;
  expect(table?.counts).toEqual([
    [4, 0],
    [0, 4],
  ]);
  expect([kappa?.value, kappa?.why]).toEqual([1, 'no-spread']);
});

test('with other patterns the same answers measure these: a post that moved takes its weight along', () => {
  const moved = posts.map((one) => (one.post === 'h3' ? { ...one, machine: 'none' as const } : one));
  const better = moved.map((one) => (one.post === 'n2' ? { ...one, machine: 'hit' as const } : one));
  const [measure] = codingFigures(sample({ posts: better, finished: [amber] }))!.measures;
  // Found: h1, h2, h4 of 30 posts and n2 of 10; right: all but h4.
  expect(measure?.precision.value).toBeCloseTo(30 / 40, 12);
  expect(measure?.recall.value).toBe(1);
});

test('posts that are gone drop out: the others of their kind stand for them', () => {
  const left = posts.filter(({ post }) => post !== 'h3');
  const [measure] = codingFigures(sample({ posts: left, finished: [amber] }))!.measures;
  expect(measure?.precision.value).toBeCloseTo(2 / 3, 12);
});

test('where all posts of a kind are gone, what rests on them is not known', () => {
  const left = posts.filter(({ kind }) => kind !== 'far');
  const [measure] = codingFigures(sample({ posts: left, finished: [amber] }))!.measures;
  expect([measure?.precision.value, measure?.recall.value]).toEqual([0.5, null]);
});
