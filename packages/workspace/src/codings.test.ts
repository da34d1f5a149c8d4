import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { KeptCoding } from './codings.ts';
import { openWorkspace } from './open-workspace.ts';

const fear: Omit<KeptCoding, 'id'> = {
  ...{ codebook: 'mindset', theme: 'fear', version: 2, patterns: 'abc', seed: 7, madeAt: '2024-01-05T09:00:00.000Z' },
  of: { hit: 60, near: 40, far: 200 },
  posts: [
    { post: '12', kind: 'hit', weight: 2.4 },
    { post: '7', kind: 'far', weight: 20 },
  ],
};

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  const file = join(folder, 'workspace.db');
  const first = await openWorkspace(file);
  onTestFinished(async () => {
    first.close();
    await rm(folder, { recursive: true });
  });
  return { file, codings: first.codings };
}

it('keeps the drawn posts in their order, and the newest coding first', async () => {
  const { file, codings } = await opened();
  await codings.add(fear);
  await codings.add({ ...fear, theme: 'trust' });
  const again = await openWorkspace(file);
  expect(await again.codings.list()).toEqual([
    { id: '2', ...fear, theme: 'trust' },
    { id: '1', ...fear },
  ]);
  again.close();
});

it('keeps each coder’s answers apart, the last one of a post, and who has finished', async () => {
  const { codings } = await opened();
  const { id } = await codings.add(fear);
  await codings.answer(id, 'Teal', '12', 'no');
  await codings.answer(id, 'Amber', '12', 'yes');
  await codings.answer(id, 'Amber', '12', 'turned');
  await codings.answer(id, 'Amber', '7', 'no');
  await codings.answer(id, 'Amber', '7', null);
  await codings.finish(id, 'Amber', '2024-01-06T09:00:00.000Z');
  expect(await codings.coders(id)).toEqual([
    { name: 'Teal', finished: false, answers: new Map([['12', 'no']]) },
    { name: 'Amber', finished: true, answers: new Map([['12', 'turned']]) },
  ]);
});

it('keeps what was settled apart from the answers, and lets it be taken back', async () => {
  const { codings } = await opened();
  const { id } = await codings.add(fear);
  await codings.answer(id, 'Amber', '12', 'yes');
  await codings.settle(id, '12', 'no');
  expect([await codings.settled(id), (await codings.coders(id))[0]?.answers.get('12')]).toEqual([
    new Map([['12', 'no']]),
    'yes',
  ]);
  await codings.settle(id, '12', null);
  expect((await codings.settled(id)).size).toBe(0);
});

it('removes a coding with all that was said, never gives its number again, and leaves the others', async () => {
  const { codings } = await opened();
  const { id } = await codings.add(fear);
  const other = await codings.add(fear);
  for (const one of [id, other.id]) await codings.answer(one, 'Amber', '12', 'yes');
  expect([await codings.remove(other.id), await codings.remove(other.id)]).toEqual([true, false]);
  expect([await codings.coders(other.id), (await codings.coders(id)).length]).toEqual([[], 1]);
  expect((await codings.add(fear)).id).toBe('3');
});
