import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('remembers what was handled, the latest first, each once, and lets it be taken back', async () => {
  const workspace = await openWorkspace(':memory:');
  await workspace.handled.add('12', '2024-01-05T09:00:00Z');
  await workspace.handled.add('34', '2024-01-06T09:00:00Z');
  await workspace.handled.add('12', '2024-01-07T09:00:00Z');
  expect(await workspace.handled.list()).toEqual(['34', '12']);
  expect(await workspace.handled.remove('12')).toBe(true);
  expect(await workspace.handled.remove('12')).toBe(false);
  expect(await workspace.handled.list()).toEqual(['34']);
  workspace.close();
});
