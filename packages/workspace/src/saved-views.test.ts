import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('keeps views by name, renames and takes them away, and has no name twice', async () => {
  const { views, close } = await openWorkspace(':memory:');
  const fear = await views.add({ name: 'Fear in June', address: '/themes?theme=fear' });
  const board = await views.add({ name: 'Board', address: '/?view=executive' });
  expect(await views.add({ name: 'board', address: '/network' })).toBeNull();
  expect((await views.list()).map(({ name }) => name)).toEqual(['Board', 'Fear in June']);
  expect(await views.change(fear!.id, { name: 'BOARD', address: '/' })).toBe('taken');
  expect(await views.change(board!.id, { name: 'The board', address: '/' })).toEqual({
    ...{ id: board!.id, name: 'The board', address: '/' },
  });
  expect(await views.change('9', { name: 'None', address: '/' })).toBe('none');
  expect([await views.remove(fear!.id), await views.remove(fear!.id)]).toEqual([true, false]);
  close();
});
