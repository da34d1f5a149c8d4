import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { prepared } from './prepared.ts';

// The issue's own number: what is loaded before anything is drawn.
const MOST_KILOBYTES = 260;

it('loads at most 260 kB of JavaScript, gzipped, before a page is drawn', async () => {
  const { dashboard } = await prepared();
  const page = readFileSync(join(dashboard, 'index.html'), 'utf8');
  const tags = page.match(/<(?:script|link rel="modulepreload")[^>]*>/g) ?? [];
  const files = tags.flatMap((tag) => /(?:src|href)="(\/[^"]+\.js)"/.exec(tag)?.[1] ?? []);
  expect(files.length).toBeGreaterThan(1);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dashboard, file))).length, 0);
  expect(bytes / 1000, `${files.length} files`).toBeLessThanOrEqual(MOST_KILOBYTES);
});
