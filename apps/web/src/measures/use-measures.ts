import type { Measure, MeasureChange } from '@groundswell/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call, get } from '../api.ts';
import { useFilters } from '../use-filters.ts';
import { useRefreshEverything } from '../use-refresh.ts';

/** The business figures that were brought, by name. */
export function useMeasures() {
  const { view = 'lead' } = useFilters().filters;
  return useQuery({
    queryKey: ['measures', view],
    queryFn: async ({ signal }) => (await get<{ measures: Measure[] }>(`measures?view=${view}`, signal)).measures,
  });
}

/** Keeps what is said of a measure: its unit, its good direction, its target. */
export function useChangeMeasure(id: string) {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: (change: MeasureChange) =>
      call(`measures/${encodeURIComponent(id)}`, { method: 'PUT', body: JSON.stringify(change) }),
    onSuccess: refresh,
  });
}

/** Takes a measure away with its values. */
export function useRemoveMeasure(id: string) {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: () => call(`measures/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: refresh,
  });
}
