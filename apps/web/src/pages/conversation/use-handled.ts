import { useMutation, useQuery } from '@tanstack/react-query';
import { call, get } from '../../api.ts';
import { useRefreshEverything } from '../../use-refresh.ts';

/** The questions that somebody marked as handled, the latest first, and how to mark one and take it back. */
export function useHandled(enabled: boolean) {
  const list = useQuery({
    queryKey: ['handled'],
    queryFn: async ({ signal }) => (await get<{ handled: string[] }>('handled', signal)).handled,
    enabled,
  });
  const refresh = useRefreshEverything();
  const change = useMutation({
    mutationFn: ({ post, method }: { post: string; method: 'PUT' | 'DELETE' }) =>
      call(`handled/${encodeURIComponent(post)}`, { method }),
    onSuccess: refresh,
  });
  return {
    marked: list.data ?? [],
    mark: (post: string) => change.mutate({ post, method: 'PUT' }),
    unmark: (post: string) => change.mutate({ post, method: 'DELETE' }),
    failure: (change.error ?? list.error)?.message,
  };
}
