import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodingAnswer, Groundswell, SourceRecord } from '@groundswell/contract';
import { openWorkspace } from '@groundswell/workspace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codingsOf } from './codings.ts';
import { openGroundswell } from './open-groundswell.ts';

const sentences = [
  ['I am afraid of asking', 30],
  ['I am not afraid of asking', 6],
  ['Asking is what I do', 12],
  ['Lunch is at noon', 40],
] as const;
let home: string;
let groundswell: Groundswell;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-codings-'));
  groundswell = await openGroundswell({ home: join(home, 'home') });
  await groundswell.ingest([await exported()], { timezone: 'UTC' });
});
afterAll(async () => {
  await groundswell.close();
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  for (const { id } of await groundswell.codings.list('lead')) await groundswell.codings.remove(id);
});

async function exported(): Promise<string> {
  const posts = sentences.flatMap(([text, times]) =>
    Array.from({ length: times }, (_, place): SourceRecord => {
      const of = { community: 'c', channel: 'general', member: `crew ${place % 20}`, kind: 'start' as const };
      return { type: 'post', ...of, post: `${text} ${place}`, at: '2024-01-05T09:00:00Z', text };
    }),
  );
  const places: SourceRecord[] = [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  ];
  const path = join(home, 'company.ndjson');
  await writeFile(path, [...places, ...posts].map((one) => JSON.stringify(one)).join('\n'));
  return path;
}

const make = () => groundswell.codings.make('mindset', 'fear');
const show = (id: string, coder: string | null) => groundswell.codings.show(id, coder, 'lead');
const truth = (text: string): CodingAnswer =>
  text.includes('not afraid') ? 'turned' : text.includes('afraid') ? 'yes' : 'no';

/** Answers every post as `say` has it, and finishes. */
async function code(id: string, coder: string, say: (text: string, place: number) => CodingAnswer): Promise<void> {
  for (const [place, { post, text }] of (await show(id, coder)).posts.entries()) {
    await groundswell.codings.answer(id, { coder, post, answer: say(text, place) });
  }
  await groundswell.codings.finish(id, coder);
}

describe('a coding', () => {
  it('draws 25 posts with the theme, 15 near it and 10 others, and other posts the next time', async () => {
    const first = await make();
    expect(first).toMatchObject({ label: 'Fear', posts: 50, gone: 0, changed: false, toSettle: null });
    expect(first.kinds).toEqual({
      hit: { drawn: 25, of: 30 },
      near: { drawn: 15, of: 18 },
      far: { drawn: 10, of: 40 },
    });
    const second = await make();
    const postsOf = async (id: string) => (await show(id, 'Amber')).posts.map(({ post }) => post);
    expect(await postsOf(second.id)).not.toEqual(await postsOf(first.id));
  });

  it('tells a coder nothing but the posts and their own answers until they have finished', async () => {
    const { id } = await make();
    await code(id, 'Amber', truth);
    const [post] = (await show(id, 'Teal')).posts;
    await groundswell.codings.answer(id, { coder: 'Teal', post: post!.post, answer: 'no' });
    const toTeal = await show(id, 'Teal');
    expect(toTeal.figures).toBeNull();
    expect(new Set(toTeal.posts.map(({ revealed }) => revealed))).toEqual(new Set([null]));
    expect(toTeal.posts.filter(({ answer }) => answer !== null)).toHaveLength(1);
    expect((await show(id, null)).posts).toEqual([]);
    const toAmber = await show(id, 'amber');
    expect(toAmber.figures?.basis).toBe('one');
    expect(toAmber.posts[0]?.revealed?.answers.map(({ coder }) => coder)).toEqual(['Amber']);
  });

  it('measures κ, precision and recall, and says which negated posts the patterns keep apart', async () => {
    const { id } = await make();
    await code(id, 'Amber', truth);
    await code(id, 'Teal', truth);
    const { figures } = await show(id, 'Teal');
    expect(figures).toMatchObject({ basis: 'settled', kappa: { value: 1, why: 'no-spread' } });
    const [measure] = figures!.measures;
    expect([measure?.precision.value, measure?.recall.value]).toEqual([1, 1]);
    expect(measure?.turned.posts).toBe(measure?.turned.keptApart);
    const [measured] = await groundswell.codings.measured('lead');
    expect(measured).toMatchObject({ theme: 'fear', coding: id, posts: 50, coders: 2, changed: false });
  });

  it('lets two settle what they differ on, apart from their first answers', async () => {
    const { id } = await make();
    await code(id, 'Amber', truth);
    await code(id, 'Teal', (text, place) => (place === 0 ? 'yes' : place === 1 ? 'no' : truth(text)));
    const before = await show(id, 'Amber');
    const open = before.posts.filter(({ revealed }) => new Set(revealed?.answers.map(({ answer }) => answer)).size > 1);
    expect([before.figures?.basis, before.coding.toSettle]).toEqual(['apart', open.length]);
    for (const { post, text } of open) await groundswell.codings.settle(id, post, truth(text));
    const after = await show(id, 'Amber');
    expect([after.figures?.basis, after.coding.toSettle]).toEqual(['settled', 0]);
    expect(after.figures?.kappa).toEqual(before.figures?.kappa);
    expect(after.figures?.measures[0]?.precision.value).toBe(1);
  });
});

describe('it refuses', () => {
  const status = (asked: Promise<unknown>) =>
    asked.then(
      () => 0,
      (cause: { status?: number }) => cause.status,
    );
  it('a theme or a coding that is none, and an executive who asks for posts', async () => {
    const { codings } = groundswell;
    expect(await status(codings.make('mindset', 'nothing'))).toBe(404);
    expect(await status(codings.make('nothing', 'fear'))).toBe(404);
    expect(await status(show('99', 'Amber'))).toBe(404);
    expect(await status(codings.remove('99'))).toBe(404);
    const { id } = await make();
    expect(await status(codings.show(id, 'Amber', 'executive'))).toBe(403);
    expect(await codings.list('executive')).toEqual([]);
  });
  it('a third coder, an answer after the end, an end before the last answer, and settling what is agreed', async () => {
    const { codings } = groundswell;
    const { id } = await make();
    await code(id, 'Amber', truth);
    const { post } = (await show(id, 'Amber')).posts[0]!;
    expect(await status(codings.answer(id, { coder: 'Amber', post, answer: 'no' }))).toBe(409);
    await codings.answer(id, { coder: 'Teal', post, answer: 'no' });
    expect(await status(show(id, 'Rust'))).toBe(409);
    expect(await status(codings.answer(id, { coder: 'Rust', post, answer: 'no' }))).toBe(409);
    expect(await status(codings.answer(id, { coder: 'Teal', post: '7', answer: 'no' }))).toBe(404);
    expect(await status(codings.finish(id, 'Teal'))).toBe(409);
    expect(await status(codings.finish(id, 'Rust'))).toBe(404);
    expect(await status(codings.settle(id, post, 'no'))).toBe(409);
  });
});

it('gives an executive the figures of a coding without its number or names', async () => {
  const { id } = await make();
  await code(id, 'Amber', truth);
  const [measured] = await groundswell.codings.measured('executive');
  expect(measured).toMatchObject({ coding: null, coders: 1 });
  expect(JSON.stringify(measured)).not.toContain('Amber');
});

it('holds the same answers against changed patterns, and says so; a post that is gone drops out', async () => {
  const { id } = await make();
  await code(id, 'Amber', truth);
  const [book] = groundswell.codebooks().filter((one) => one.id === 'mindset');
  const themes = book!.themes.map((theme) => (theme.id === 'fear' ? { ...theme, patterns: ['dread*'] } : theme));
  const store = (await openWorkspace(join(home, 'home', 'workspace.db'))).codings;
  const kept = (await store.list()).find((one) => one.id === id)!;
  // A warehouse counted with other patterns, in which the first post is no more.
  const query = async () => kept.posts.slice(1).map(({ post }) => ({ post, member_id: 1, machine: 'none' }));
  const later = codingsOf({ query, store, codebooks: () => [{ ...book!, version: 9, themes }] });
  const [now] = await later.list('lead');
  expect(now).toMatchObject({ changed: true, drawnWith: book!.version, version: 9, posts: 49, gone: 1 });
  const [measured] = await later.measured('lead');
  expect(measured).toMatchObject({ changed: true, version: 9, posts: 49 });
  expect([measured?.measures[0]?.precision.value, measured?.measures[0]?.recall.value]).toEqual([null, 0]);
  expect(await later.measured('executive')).toEqual([]);
});
