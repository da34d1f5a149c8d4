import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('goals are listed with how they stand, and as JSON', async () => {
  const { run, groundswell } = makeCli();
  expect((await run('goals')).printed).toBe('No goal was written yet.');
  const problem = 'Guests wait too long';
  const measure = 'Customer satisfaction';
  await groundswell.goals.add({ problem, measure, target: 4.5, from: '2026-01-01', day: '2026-12-31' });
  const { printed } = await run('goals');
  for (const part of [problem, measure, '4.5 by 2026-12-31']) expect(printed).toContain(part);
  expect(JSON.parse((await run('goals', '--json')).printed)).toMatchObject({ goals: [{ problem, target: 4.5 }] });
});
