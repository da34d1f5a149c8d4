import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('holidays are listed, added, taken out, and read from a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-holidays-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'days.txt'), '2027-01-01 New Year\n');
  const { run } = makeCli();
  expect((await run('holidays')).printed).toBe('No holidays are listed.');
  expect((await run('holidays', 'add', '2026-12-26', '2026-12-25')).printed).toBe('2026-12-25\n2026-12-26');
  expect((await run('holidays', 'import', join(folder, 'days.txt'))).printed).toContain('2027-01-01');
  expect((await run('holidays', 'remove', '2026-12-26')).printed).toBe('2026-12-25\n2027-01-01');
  expect(JSON.parse((await run('holidays', '--json')).printed)).toEqual({ holidays: ['2026-12-25', '2027-01-01'] });
});
