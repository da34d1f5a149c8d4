import type { DatedNote, DatedNoteInput } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../api.ts';

/** What people noted of which days, the latest first. */
export function useNotes() {
  return useQuery({
    queryKey: ['notes'],
    queryFn: async ({ signal }) => (await get<{ notes: DatedNote[] }>('notes', signal)).notes,
  });
}

/** Keeps a note: a new one, or another text for the one of this id. */
export function useKeepNote(id?: string) {
  const refresh = useRefreshNotes();
  return useMutation({
    mutationFn: (note: DatedNoteInput) =>
      call(id === undefined ? 'notes' : `notes/${encodeURIComponent(id)}`, {
        method: id === undefined ? 'POST' : 'PUT',
        body: JSON.stringify(note),
      }),
    onSuccess: refresh,
  });
}

/** Takes a note away. */
export function useRemoveNote() {
  const refresh = useRefreshNotes();
  return useMutation({
    mutationFn: (id: string) => call(`notes/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: refresh,
  });
}

function useRefreshNotes(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['notes'] });
}
