import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('measures are listed, given a target, and removed', async () => {
  const { run } = makeCli();
  expect((await run('measures')).printed).toContain('Customer satisfaction');
  expect((await run('measures', 'target', 'customer satisfaction', '4.5', '2026-12-31')).code).toBe(0);
  const { measures } = JSON.parse((await run('measures', '--json')).printed);
  expect(measures).toMatchObject([{ name: 'Customer satisfaction', target: { value: 4.5, day: '2026-12-31' } }]);
  expect((await run('measures', 'target', 'Customer satisfaction', 'much', '2026-12-31')).code).toBe(2);
  expect((await run('measures', 'remove', 'Attrition')).code).toBe(1);
  expect((await run('measures', 'remove', 'Customer satisfaction')).code).toBe(0);
  expect((await run('measures')).printed).toBe('No business measures were brought yet.');
});
