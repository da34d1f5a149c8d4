import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Codebook } from '@groundswell/contract';
import { expect, it, onTestFinished } from 'vitest';
import type { KeptCodebook } from './codebooks.ts';
import { openWorkspace } from './open-workspace.ts';

async function workspaceFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'workspace.db');
}

const theme: Codebook['themes'][number] = {
  ...{ id: 'hope', label: 'Hope', description: 'd', colour: 'gold', patterns: ['hope*'], except: [], negated: [] },
  ...{ matches: ['We hope.', 'Hopeful.'], mustNotMatch: ['No.', 'Yes.'], matchesNegated: [] },
};
const saved = (id: string, version: number, note: string | null = null): KeptCodebook => ({
  codebook: { id, title: 'T', description: 'd', version, source: 's', themes: [theme] },
  savedAt: `2024-01-0${version}T09:00:00.000Z`,
  note,
  builtIn: version === 1,
});

it('keeps every version of every codebook after it was closed', async () => {
  const file = await workspaceFile();
  const first = await openWorkspace(file);
  expect(await first.codebooks.list()).toEqual([]);
  await first.codebooks.add([saved('b', 1), saved('b', 2, 'More words')]);
  await first.codebooks.add([saved('a', 1)]);
  first.close();
  const second = await openWorkspace(file);
  expect(await second.codebooks.list()).toEqual([saved('a', 1), saved('b', 1), saved('b', 2, 'More words')]);
  second.close();
});

it('keeps none of several where one number is taken, so that nobody overwrites another’s version', async () => {
  const { codebooks, close } = await openWorkspace(await workspaceFile());
  expect(await codebooks.add([saved('a', 2, 'mine')])).toBe(true);
  expect(await codebooks.add([saved('a', 1), saved('a', 2, 'yours')])).toBe(false);
  expect(await codebooks.list()).toEqual([saved('a', 2, 'mine')]);
  close();
});

it('takes a codebook away with all its versions, and no other', async () => {
  const { codebooks, close } = await openWorkspace(await workspaceFile());
  await codebooks.add([saved('a', 1), saved('a', 2), saved('b', 1)]);
  expect([await codebooks.remove('a'), await codebooks.remove('a')]).toEqual([true, false]);
  expect(await codebooks.list()).toEqual([saved('b', 1)]);
  close();
});
