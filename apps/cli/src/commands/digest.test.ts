import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMemoryGroundswell } from '@groundswell/api/testing';
import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

const groundswell = createMemoryGroundswell();
const options = async () => ({ ...(await groundswell.options()), asOf: '2026-09-23' });

test('a dry run needs no settings, sends nothing, and writes what would be sent', async () => {
  const { run, folder } = makeCli({ openEngine: async () => ({ ...groundswell, options }) });
  expect((await run('digest', '--dry-run', '--out', 'week.html')).printed).toBe(
    'Written: week.html (Groundswell: Lines, no period)',
  );
  expect(await readFile(join(folder, 'week.html'), 'utf8')).toContain('Nobody posted in this period.');
  expect(groundswell.asked.at(-1)).toMatch(/"from":"2026-08-24","to":"2026-09-20".*"view":"executive"/);
  expect(await groundswell.digests.claim('week-2026-11-23')).toBe(true);
});

test('without settings nothing is sent, and it says which is missing', async () => {
  const { code, said } = await makeCli().run('digest');
  expect([code, said]).toEqual([2, expect.stringContaining('GROUNDSWELL_DIGEST is not set')]);
});
