import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks everything anew: after an import or a removal, no answer is what it was. */
export function useRefreshEverything(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}
