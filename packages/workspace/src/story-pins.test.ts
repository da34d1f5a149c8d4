import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const on = (day: number) => `2024-01-0${day}T09:00:00.000Z`;

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  const file = join(folder, 'workspace.db');
  const { pins, close } = await openWorkspace(file);
  onTestFinished(async () => {
    close();
    await rm(folder, { recursive: true });
  });
  for (const [place, post] of ['12', '7', '30'].entries()) await pins.add(post, on(place + 1));
  const order = async () => (await pins.list()).map(({ post }) => post);
  return { file, pins, order };
}

it('keeps pins in the order in which they were made, each once, and finds them again', async () => {
  const { file, pins } = await opened();
  await pins.add('12', on(9));
  const again = await openWorkspace(file);
  expect(await again.pins.list()).toEqual([
    { post: '12', note: '', pinnedAt: on(1) },
    { post: '7', note: '', pinnedAt: on(2) },
    { post: '30', note: '', pinnedAt: on(3) },
  ]);
  again.close();
});

it('puts them in another order, those that are not named where they were; a new one comes last', async () => {
  const { pins, order } = await opened();
  await pins.order(['30', '12', 'never pinned']);
  expect(await order()).toEqual(['30', '7', '12']);
  await pins.add('1', on(4));
  expect(await order()).toEqual(['30', '7', '12', '1']);
});

it('keeps a note, and says where there is nothing to note or to take away', async () => {
  const { pins, order } = await opened();
  expect([await pins.note('7', 'Told at the March meeting'), await pins.note('8', 'x')]).toEqual([true, false]);
  expect((await pins.list())[1]?.note).toBe('Told at the March meeting');
  expect([await pins.remove('7'), await pins.remove('7')]).toEqual([true, false]);
  expect(await order()).toEqual(['12', '30']);
});
