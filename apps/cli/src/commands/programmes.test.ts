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
