import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('nothing is assumed until it is said, and it can be taken back', async () => {
  const { run } = makeCli();
  expect((await run('assume')).printed).toContain('Nothing is assumed');
  expect((await run('assume', '20')).printed).toBe('An answered question counts as 20 minutes.');
  expect((await run('assume')).printed).toBe('An answered question counts as 20 minutes.');
  expect((await run('assume', 'none')).printed).toContain('Nothing is assumed');
  expect((await run('assume', 'much')).code).toBe(2);
});
