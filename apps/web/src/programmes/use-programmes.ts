import type { Programme, ProgrammeInput } from '@groundswell/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call, get } from '../api.ts';
import { useRefreshEverything } from '../use-refresh.ts';

/** What was done, with which teams, and since when; the latest first. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: async ({ signal }) => (await get<{ programmes: Programme[] }>('programmes', signal)).programmes,
  });
}

/** Keeps a programme: a new one, or other words for the one of this id. */
export function useKeepProgramme(id?: string) {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: (programme: ProgrammeInput) =>
      call(id === undefined ? 'programmes' : `programmes/${encodeURIComponent(id)}`, {
        method: id === undefined ? 'POST' : 'PUT',
        body: JSON.stringify(programme),
      }),
    onSuccess: refresh,
  });
}

/** Takes a programme away. */
export function useRemoveProgramme() {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: (id: string) => call(`programmes/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: refresh,
  });
}
