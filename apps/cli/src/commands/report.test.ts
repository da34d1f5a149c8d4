import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('the report of a chat is written to the file that is named, as the names are asked for', async () => {
  const { run, folder } = makeCli();
  const said = ['report', 'lines-2024', '--format', 'md', '--names', 'none', '--out', 'chat.md'];
  expect(await run(...said)).toEqual({ code: 0, printed: 'Written: chat.md', said: '' });
  expect(await readFile(join(folder, 'chat.md'), 'utf8')).toBe('Lines (md, none)\n');
});

test('without a file it is HTML with names in full, called after the chat', async () => {
  const { run, folder } = makeCli();
  expect((await run('report', 'lines-2024')).printed).toBe('Written: lines-2024.html');
  expect(await readFile(join(folder, 'lines-2024.html'), 'utf8')).toBe('Lines (html, full)\n');
});

test.each([
  [['report', 'none'], 1, /no chat/],
  [['report', 'lines-2024', '--format', 'pdf'], 1, /Chromium/],
  [['report', 'lines-2024', '--format', 'csv', '--view', 'executive'], 1, /executive/],
  [['report', 'lines-2024', '--format', 'docx'], 2, /docx/],
  [['report', 'lines-2024', '--names', 'some'], 2, /some/],
  [['report'], 2, /chat/],
])('%j is refused with what is wrong', async (words, code, sentence) => {
  const result = await makeCli().run(...words);
  expect(result.code).toBe(code);
  expect(result.said).toMatch(sentence);
});
