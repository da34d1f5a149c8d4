import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCli } from './testing/make-cli.ts';
import { lockFile, tryLock } from './workspace-lock.ts';

const newHome = () => mkdtempSync(join(tmpdir(), 'groundswell-lock-'));
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid;

test('one process has the workspace at a time', async () => {
  const home = newHome();
  const unlock = await tryLock(home);
  expect(readFileSync(lockFile(home), 'utf8')).toBe(`${process.pid}\n`);
  expect(await tryLock(home)).toBeNull();
  await unlock?.();
  expect(await tryLock(home)).not.toBeNull();
});

test('of many who come at once one gets it, also where a killed process left its lock', async () => {
  const home = newHome();
  for (const left of [null, `${deadProcess()}\n`, `${process.pid}\n`]) {
    if (left !== null) writeFileSync(lockFile(home), left);
    const locks = await Promise.all(Array.from({ length: 20 }, () => tryLock(home)));
    const got = locks.filter((lock) => lock !== null);
    expect(got).toHaveLength(1);
    await got[0]?.();
  }
});

test('a lock from before the machine was started does not count', async () => {
  const home = newHome();
  writeFileSync(lockFile(home), `${process.ppid}\n`);
  expect(await tryLock(home)).toBeNull();
  utimesSync(lockFile(home), 0, 0);
  expect(await tryLock(home)).not.toBeNull();
});

test('a command waits for its turn, and says so where that does not come', async () => {
  const { run, home, opened } = makeCli({ patience: 300 });
  const unlock = await tryLock(home);
  expect(await run('metrics')).toMatchObject({ code: 1, said: expect.stringContaining('Another command') });
  const waiting = run('metrics');
  setTimeout(() => unlock?.(), 150);
  expect((await waiting).code).toBe(0);
  expect(opened()).toBe(1);
});
