import { openWorkspace } from '@groundswell/workspace';
import { expect, it } from 'vitest';
import { datedNotesOf } from './dated-notes.ts';

it('keeps what was noted, and refuses a day that is none and a note that is not there', async () => {
  const workspace = await openWorkspace(':memory:');
  const notes = datedNotesOf(workspace.notes);
  const note = await notes.add({ from: '2026-06-09', text: ' Launch ' });
  expect(note).toMatchObject({ id: '1', text: 'Launch', to: null, channel: null });
  expect(await notes.list()).toEqual([note]);
  await expect(notes.add({ from: '2026-02-30', text: 'x' })).rejects.toThrow('“2026-02-30” is no day of the calendar');
  await expect(notes.change('1', { from: '2026-06-09', to: '2026-06-31', text: 'x' })).rejects.toThrow('2026-06-31');
  expect(await notes.change('1', { from: '2026-06-10', text: 'Second launch' })).toMatchObject({
    id: '1',
    from: '2026-06-10',
  });
  await notes.remove('1');
  await expect(notes.remove('1')).rejects.toThrow('There is no note “1”.');
  await expect(notes.change('1', { from: '2026-06-10', text: 'x' })).rejects.toThrow('There is no note “1”.');
  workspace.close();
});
