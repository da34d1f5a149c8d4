import type { DatedNote, DatedNoteInput, DatedNotes } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The dated notes of the workspace that a server holds. */
export function remoteNotes(url: string): DatedNotes {
  const send = async (method: string, path: string, note: DatedNoteInput) => {
    const headers = { 'content-type': 'application/json' };
    return (await askJson<{ note: DatedNote }>(url, path, { method, headers, body: JSON.stringify(note) })).note;
  };
  return {
    list: async () => (await askJson<{ notes: DatedNote[] }>(url, 'notes')).notes,
    add: (note) => send('POST', 'notes', note),
    change: (id, note) => send('PUT', `notes/${encodeURIComponent(id)}`, note),
    async remove(id) {
      await askServer(url, `notes/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}
