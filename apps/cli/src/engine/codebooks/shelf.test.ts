import type { Codebook } from '@groundswell/contract';
import { openWorkspace } from '@groundswell/workspace';
import { expect, it, onTestFinished } from 'vitest';
import { Shelf } from './shelf.ts';

const book = (id: string, version: number, patterns: string[] = ['hope']): Codebook => ({
  ...{ id, title: id.toUpperCase(), description: 'd', version, source: 's' },
  themes: [
    {
      ...{ id: 'hope', label: 'Hope', description: 'd', colour: 'gold', patterns, except: [], negated: [] },
      ...{ matches: ['We hope.', 'I hope.'], mustNotMatch: ['No.', 'Yes.'], matchesNegated: [] },
    },
  ],
});

async function opened(builtIn: Codebook[]) {
  const { codebooks, close } = await openWorkspace(':memory:');
  onTestFinished(close);
  return { store: codebooks, shelf: await Shelf.open(codebooks, builtIn) };
}
const versions = (shelf: Shelf, id: string) => shelf.told(id).versions.map(({ version, note }) => [version, note]);

it('shows what Groundswell brings until somebody saves another version, and keeps both', async () => {
  const { store, shelf } = await opened([book('b', 3), book('a', 1)]);
  expect(shelf.newest()).toEqual([book('a', 1), book('b', 3)]);
  expect(shelf.told('b')).toMatchObject({ builtIn: true, edited: false });
  await shelf.save({ codebook: book('b', 99, ['hope', 'hopes']), note: 'Plural', base: 3 });
  expect(shelf.told('b')).toMatchObject({ builtIn: true, edited: true });
  expect(versions(shelf, 'b')).toEqual([
    [4, 'Plural'],
    [3, null],
  ]);
  expect(shelf.find('b', 3)).toEqual(book('b', 3));
  const again = await Shelf.open(store, [book('b', 3)]);
  expect(again.newest()).toEqual([book('b', 4, ['hope', 'hopes'])]);
});

it('lets nobody overwrite what another saved in the meantime', async () => {
  const { shelf } = await opened([book('a', 1)]);
  const mine = { codebook: book('a', 1, ['hope', 'mine']), note: null, base: 1 };
  const yours = { codebook: book('a', 1, ['hope', 'yours']), note: null, base: 1 };
  const both = await Promise.allSettled([shelf.save(mine), shelf.save(yours)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(shelf.save(yours)).rejects.toThrow(/saved version 2 .* in the meantime/);
  expect(versions(shelf, 'a').map(([version]) => version)).toEqual([2, 1]);
});

it('makes no version of what is the same as before', async () => {
  const { shelf } = await opened([book('a', 1)]);
  await shelf.save({ codebook: book('a', 7), note: 'Nothing', base: 1 });
  expect(versions(shelf, 'a')).toEqual([[1, null]]);
});

it('makes a new codebook only of an id that is free, and saves none that is gone', async () => {
  const { shelf } = await opened([book('a', 1)]);
  await expect(shelf.save({ codebook: book('a', 1), note: null, base: null })).rejects.toThrow(/another id/);
  await expect(shelf.save({ codebook: book('c', 1), note: null, base: 1 })).rejects.toThrow(/any more/);
  await shelf.save({ codebook: book('c', 5), note: null, base: null });
  expect(shelf.told('c')).toMatchObject({ codebook: { version: 5 }, builtIn: false, edited: false });
});

it('removes only what people made', async () => {
  const { shelf } = await opened([book('a', 1)]);
  await shelf.save({ codebook: book('c', 1), note: null, base: null });
  await shelf.remove('c');
  expect(shelf.has('c')).toBe(false);
  await expect(shelf.remove('c')).rejects.toThrow(/no codebook called “c”/);
  await expect(shelf.remove('a')).rejects.toThrow(/put back, not removed/);
});

it('one that was put back follows what Groundswell brings next; one that was changed does not', async () => {
  const { store, shelf } = await opened([book('a', 1), book('b', 1)]);
  for (const id of ['a', 'b']) await shelf.save({ codebook: book(id, 1, ['changed']), note: null, base: 1 });
  await shelf.save({ codebook: shelf.brought('a'), note: 'Back', base: 2, builtIn: true });
  expect(shelf.told('a')).toMatchObject({ codebook: book('a', 3), edited: false });
  const next = await Shelf.open(store, [book('a', 2, ['release']), book('b', 2, ['release'])]);
  expect(next.newest()).toEqual([book('a', 4, ['release']), book('b', 2, ['changed'])]);
  expect(next.told('b').edited).toBe(true);
});

it('says which codebooks there are where one is not', async () => {
  const { shelf } = await opened([book('a', 1), book('b', 1)]);
  expect(() => shelf.find('x')).toThrow('There is no codebook called “x”. The codebooks are: a, b.');
  expect(() => shelf.find('a', 7)).toThrow('The codebook “a” has no version 7.');
  await shelf.save({ codebook: book('c', 1), note: null, base: null });
  expect(() => shelf.brought('c')).toThrow(/did not come with Groundswell/);
});
