import type { Assumptions } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../api.ts';

/** What the customer says that something is worth. */
export function useAssumptions() {
  return useQuery({
    queryKey: ['assumptions'],
    queryFn: ({ signal }) => get<Assumptions>('assumptions', signal),
  });
}

/** Says what something is worth, or takes it back. */
export function useAssume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assumptions: Assumptions) => call('assumptions', { method: 'PUT', body: JSON.stringify(assumptions) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['assumptions'] }),
  });
}
