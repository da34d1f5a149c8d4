import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Groundswell, type Question, questionSchema, type ThemeDraft } from '@groundswell/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';
import { fivePosts } from './five-posts.fixture.ts';

let home: string;
let groundswell: Groundswell;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-preview-'));
  groundswell = await openGroundswell({ home });
  await groundswell.ingest([await fivePosts(home)], { timezone: 'UTC' });
});
afterAll(async () => {
  await groundswell.close();
  await rm(home, { recursive: true });
});

const draft = (over: Partial<ThemeDraft>): ThemeDraft => ({
  ...{ patterns: [], except: [], negated: [], matches: [], mustNotMatch: [], matchesNegated: [] },
  ...over,
});
const look = (over: Partial<ThemeDraft>, question: Partial<Question> = {}, seed = 0) =>
  groundswell.shelf.preview(questionSchema.parse(question), {
    ...{ codebook: 'mindset', theme: 'fear', draft: draft(over), seed },
  });

it('a preview counts what a draft finds, newly and no longer, by people and posts, with the places marked', async () => {
  const seen = await look({ patterns: ['dread', 'gizmo'] });
  expect(seen).toMatchObject({
    ...{ posts: 5, looked: 5, faults: [], hidden: false },
    saved: { people: 1, posts: 2, negated: 1 },
    draft: { people: 2, posts: 3, negated: 1 },
    caught: { people: 1, posts: 1, quotes: [{ author: 'slate', text: 'A gizmo for everyone.' }] },
    lost: { people: 0, posts: 0, quotes: [] },
    kept: { people: 1, posts: 2 },
  });
  expect(seen.caught.quotes[0]?.marks).toEqual([{ start: 2, end: 7, negated: false }]);
  const fewer = await look({ patterns: ['gizmo'] });
  expect(fewer.lost).toMatchObject({ people: 1, posts: 2 });
  expect(fewer.lost.quotes.every(({ marks }) => marks.length > 0)).toBe(true);
});

it('shows the same posts for the same draft, and looks only where the filters let it', async () => {
  expect(await look({ patterns: ['gizmo', 'meeting'] })).toEqual(await look({ patterns: ['gizmo', 'meeting'] }));
  const asked = { from: '2024-01-04', theme: 'trust', term: 'meeting', codebook: 'practice' };
  await expect(look({ patterns: ['gizmo'] }, asked)).resolves.toMatchObject({ posts: 2, draft: { posts: 1 } });
});

it('of a new theme there is nothing to compare with', async () => {
  const asked = { codebook: 'not-saved-yet', theme: null, draft: draft({ patterns: ['gizmo'] }), seed: 0 };
  expect(await groundswell.shelf.preview(questionSchema.parse({}), asked)).toMatchObject({
    ...{ saved: null, draft: { people: 1, posts: 1, negated: 1 }, caught: { posts: 1 }, kept: { posts: 0 } },
  });
});

it('tells what is wrong with a draft, and counts what can be read', async () => {
  const seen = await look({ patterns: ['gi*zmo', 'gizmo'], matches: ['A gadget.'] });
  expect(seen.faults).toEqual([
    'pattern "gi*zmo" has a * that does not end a word',
    '“A gadget.” must be found, and is not',
  ]);
  expect(seen.draft.posts).toBe(1);
});

it('shows an executive nothing', async () => {
  expect(await look({ patterns: ['gizmo'] }, { view: 'executive' })).toMatchObject({
    ...{ hidden: true, posts: 0, draft: { people: 0 }, caught: { quotes: [] } },
  });
});

it('ends when nobody waits for it', async () => {
  const asked = { codebook: 'mindset', theme: 'fear', draft: draft({ patterns: ['x'] }), seed: 0 };
  const gone = AbortSignal.abort();
  await expect(groundswell.shelf.preview(questionSchema.parse({}), asked, gone)).rejects.toThrow(/abort/i);
});
