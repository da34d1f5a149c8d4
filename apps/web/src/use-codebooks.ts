import type { Codebook, CodebookList, ShelvedCodebook, ThemeCount } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call, get } from './api.ts';

// Often enough for a bar that moves.
const LOOK_EVERY = 700;

/** The codebooks in their newest versions. */
export function useCodebooks() {
  return useQuery({ queryKey: ['codebooks'], queryFn: ({ signal }) => get<CodebookList>('codebooks', signal) });
}

/** A version of a codebook; none of them ever changes. */
export function useCodebookVersion(id: string, version: number | null) {
  return useQuery({
    queryKey: ['codebook', id, version],
    queryFn: ({ signal }) => get<Codebook>(`codebooks/${encodeURIComponent(id)}/versions/${version}`, signal),
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How far the count of a changed codebook is, looked at while one is under way; once it has ended, everything is asked anew. */
export function useCounting(): ThemeCount | null {
  const client = useQueryClient();
  const counting = useQuery({
    queryKey: ['counting'],
    queryFn: ({ signal }) => get<{ counting: ThemeCount | null }>('codebooks/counting', signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.counting) ? LOOK_EVERY : false),
  }).data?.counting;
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay(counting)) void client.invalidateQueries();
    wasUnderWay.current = isUnderWay(counting);
  }, [client, counting]);
  return counting ?? null;
}

const isUnderWay = (counting: ThemeCount | null | undefined): boolean =>
  counting !== null && counting !== undefined && counting.phase !== 'failed';

/** A change to the codebooks: what is asked of the API, and the codebook that it answers with. */
export interface CodebookChange {
  path: string;
  method: 'PUT' | 'POST' | 'DELETE';
  body?: unknown;
}

/** Changes a codebook; what is listed and what is being counted are asked anew. */
export function useCodebookChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, method, body }: CodebookChange): Promise<ShelvedCodebook | null> => {
      const isText = typeof body === 'string';
      const headers = { 'content-type': isText ? 'application/yaml' : 'application/json' };
      const reply = await call(`codebooks/${path}`, {
        method,
        ...(body !== undefined && { headers, body: isText ? body : JSON.stringify(body) }),
      });
      return reply.status === 204 ? null : ((await reply.json()) as ShelvedCodebook);
    },
    onSuccess: () =>
      Promise.all(['codebooks', 'counting', 'catalog'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
