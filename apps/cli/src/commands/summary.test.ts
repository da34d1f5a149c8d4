import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('the summary is written to the file that is named, under the filters that are said', async () => {
  const { run, folder, groundswell } = makeCli();
  const { code, printed } = await run('summary', '--format', 'html', '--team', 'Care', '--out', join(folder, 's.html'));
  expect([code, printed]).toEqual([0, `Written: ${join(folder, 's.html')}`]);
  expect(await readFile(join(folder, 's.html'), 'utf8')).toBe('Nobody posted in this period. html a4');
  expect(groundswell.asked.at(-1)).toContain('"team":["Care"]');
});

test('without a file it is written beside, called by its period', async () => {
  const { run, folder } = makeCli();
  expect((await run('summary', '--format', 'pdf', '--paper', 'letter')).printed).toBe('Written: summary.pdf');
  expect(await readFile(join(folder, 'summary.pdf'), 'utf8')).toContain('pdf letter');
});

test('a format that there is none of is wrong usage', async () => {
  expect((await makeCli().run('summary', '--format', 'docx')).code).toBe(2);
});
