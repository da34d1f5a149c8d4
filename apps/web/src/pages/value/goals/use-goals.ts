import type { Goal, GoalInput } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../../api.ts';

/** What somebody wants to see solved, and how it stands. */
export function useGoals() {
  return useQuery({
    queryKey: ['goals'],
    queryFn: async ({ signal }) => (await get<{ goals: Goal[] }>('goals', signal)).goals,
  });
}

/** Keeps a goal: a new one, or another text for the one of this id. */
export function useKeepGoal(id?: string) {
  const refresh = useRefreshGoals();
  return useMutation({
    mutationFn: (goal: GoalInput) =>
      call(id === undefined ? 'goals' : `goals/${encodeURIComponent(id)}`, {
        method: id === undefined ? 'POST' : 'PUT',
        body: JSON.stringify(goal),
      }),
    onSuccess: refresh,
  });
}

/** Takes a goal away. */
export function useRemoveGoal() {
  const refresh = useRefreshGoals();
  return useMutation({
    mutationFn: (id: string) => call(`goals/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: refresh,
  });
}

function useRefreshGoals(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['goals'] });
}
