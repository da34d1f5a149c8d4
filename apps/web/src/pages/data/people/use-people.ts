import type { MadeDecision, MergeDecision, PeopleToMerge } from '@groundswell/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call, get } from '../../../api.ts';
import { useRefreshEverything } from '../../../use-refresh.ts';

/** Who may be one person, the surest first. */
export function useSuggestions() {
  return useQuery({
    queryKey: ['identities', 'suggestions'],
    queryFn: ({ signal }) => get<PeopleToMerge>('identities/suggestions', signal),
  });
}

/** What was decided about identities, newest first. */
export function useMadeDecisions() {
  return useQuery({
    queryKey: ['identities', 'merges'],
    queryFn: async ({ signal }) => (await get<{ merges: MadeDecision[] }>('identities/merges', signal)).merges,
  });
}

/** Says of pairs who is one person; every figure is asked anew afterwards. */
export function useDecide() {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: (decisions: MergeDecision[]) =>
      call('identities/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ decisions }),
      }),
    onSettled: refresh,
  });
}

/** Takes a decision back; every figure is asked anew afterwards. */
export function useUndo() {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: (id: string) => call(`identities/merges/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSettled: refresh,
  });
}
