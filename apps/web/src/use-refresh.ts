import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks everything anew: after an import or a removal, no answer is what it was. */
export function useRefreshEverything(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}

/** Asks anew what is loaded and under way; the figures have not changed. */
export function useRefreshImports(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['imports'] }), [client]);
}
