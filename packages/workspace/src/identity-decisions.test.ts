import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

async function workspaceFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'workspace.db');
}
const day = '2024-01-05T09:00:00.000Z';

it('keeps one decision a pair, whichever is named first, and remembers them after it was closed', async () => {
  const file = await workspaceFile();
  const first = await openWorkspace(file);
  await first.decisions.add(
    [
      { a: 'zulip/c/1', b: 'slack/c/U1', decision: 'different' },
      { a: 'slack/c/U2', b: 'zulip/c/2', decision: 'same' },
      { a: 'slack/c/U1', b: 'zulip/c/1', decision: 'same' },
    ],
    day,
  );
  first.close();
  const second = await openWorkspace(file);
  expect(await second.decisions.list()).toEqual([
    { id: '2', a: 'slack/c/U2', b: 'zulip/c/2', decision: 'same', decidedAt: day },
    { id: '3', a: 'slack/c/U1', b: 'zulip/c/1', decision: 'same', decidedAt: day },
  ]);
  second.close();
});

it('takes a decision back by its id, never gives that id again, and can put all of them back', async () => {
  const workspace = await openWorkspace(await workspaceFile());
  const { decisions } = workspace;
  await decisions.add([{ a: 'a', b: 'b', decision: 'same' }], day);
  const before = await decisions.list();
  expect([await decisions.remove('1'), await decisions.remove('1')]).toEqual([true, false]);
  await decisions.add([{ a: 'a', b: 'c', decision: 'same' }], day);
  expect((await decisions.list()).map(({ id }) => id)).toEqual(['2']);
  await decisions.restore(before);
  expect(await decisions.list()).toEqual(before);
  workspace.close();
});

it('keeps none of several where one cannot be kept', async () => {
  const { decisions, close } = await openWorkspace(await workspaceFile());
  const refused = decisions.add(
    [
      { a: 'a', b: 'b', decision: 'same' },
      { a: 'c', b: 'c', decision: 'same' },
    ],
    day,
  );
  await expect(refused).rejects.toThrow();
  expect(await decisions.list()).toEqual([]);
  close();
});
