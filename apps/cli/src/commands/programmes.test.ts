import { expect, test } from 'vitest';
import { makeCli } from '../testing/make-cli.ts';

test('programmes are listed with who took part, and as JSON', async () => {
  const { run, groundswell } = makeCli();
  expect((await run('programmes')).printed).toBe('No programme was told of yet.');
  await groundswell.programmes.add({ name: 'Night circle', day: '2026-02-09', teams: ['Care', 'Field'] });
  const { printed } = await run('programmes');
  for (const part of ['Night circle', '2026-02-09', 'Care, Field', 'teams like them']) expect(printed).toContain(part);
  expect(JSON.parse((await run('programmes', '--json')).printed)).toMatchObject({
    programmes: [{ name: 'Night circle', teams: ['Care', 'Field'] }],
  });
});

test('listed people are counted, and an executive is not told who they are', async () => {
  const { run, groundswell } = makeCli();
  const people = ['amber@heron.example', 'blue@heron.example'];
  await groundswell.programmes.add({ name: 'Course', day: '2026-02-09', people, community: 'Course forum' });
  expect((await run('programmes')).printed).toContain('2 listed people, with Course forum');
  expect((await run('programmes', '--json')).printed).toContain('amber@heron.example');
  expect((await run('programmes', '--json', '--view', 'executive')).printed).not.toContain('amber@heron.example');
});
