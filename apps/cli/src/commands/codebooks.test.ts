import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countText } from '../print/codebooks-text.ts';
import { makeCli } from '../testing/make-cli.ts';

test('codebooks are listed, go out as YAML and come in as YAML', async () => {
  const { run, groundswell } = makeCli();
  expect((await run('codebooks')).printed).toBe('small  Small · version 1 · 1 theme · came with Groundswell');
  expect(JSON.parse((await run('codebooks', '--json')).printed)).toMatchObject({ counting: null });
  expect((await run('codebooks', 'export', 'small')).printed).toBe('Small');
  const file = join(await mkdtemp(join(tmpdir(), 'groundswell-yaml-')), 'mine.yaml');
  await writeFile(file, 'Mine');
  expect((await run('codebooks', 'import', file)).printed).toBe(
    '“Mine” (from-yaml) is there in version 1, and counted.',
  );
  expect(groundswell.asked.at(-1)).toBe('yaml Mine From the file mine.yaml');
});

test('what is no codebook, no file or no number is refused', async () => {
  const { run } = makeCli();
  expect(await run('codebooks', 'export', 'none')).toMatchObject({
    code: 1,
    said: 'There is no codebook called “none”.',
  });
  expect(await run('codebooks', 'import', 'none.yaml')).toMatchObject({ code: 1, said: 'none.yaml cannot be read.' });
  expect((await run('codebooks', 'export', 'small', '--version', 'two')).code).toBe(2);
});

test('a count says what it counts and how far it is', () => {
  const codebooks = [{ id: 'small', title: 'Small', version: 2 }];
  const count = { phase: 'themes' as const, codebooks, posts: 620, of: 1000, percent: 62, problem: null };
  expect(countText(count)).toBe('Counting version 2 of “Small”: 620 of 1,000 posts, 62 %');
  expect(countText({ ...count, phase: 'waiting' })).toBe('Counting version 2 of “Small”: waiting for its turn');
  expect(countText({ ...count, phase: 'building' })).toBe('Counting version 2 of “Small”: figures are put together');
  expect(countText({ ...count, phase: 'failed', problem: 'The disk is full.' })).toBe('The disk is full.');
});
