import type { Programme, ProgrammeInput } from '@groundswell/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call, get } from '../api.ts';
import { useFilters } from '../use-filters.ts';
import { useRefreshEverything } from '../use-refresh.ts';

/** What was done, with whom, and since when; the latest first. An executive is told nobody’s name. */
export function useProgrammes() {
  const { view = 'lead' } = useFilters().filters;
  return useQuery({
    queryKey: ['programmes', view],
    queryFn: async ({ signal }) =>
      (await get<{ programmes: Programme[] }>(`programmes?view=${view}`, signal)).programmes,
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
