import type { Coding, CodingAnswer, ShownCoding } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../api.ts';

/** The samples that people code, newest first. */
export function useCodings() {
  return useQuery({
    queryKey: ['codings', 'list'],
    queryFn: async ({ signal }) => (await get<{ codings: Coding[] }>('codings', signal)).codings,
  });
}

/** A coding as one coder may see it. */
export function useShownCoding(id: string, coder: string) {
  return useQuery({
    queryKey: keyOf(id, coder),
    queryFn: ({ signal }) => get<ShownCoding>(`${pathOf(id)}?${new URLSearchParams({ coder })}`, signal),
    // The other coder may have answered since.
    staleTime: 0,
  });
}

/** Draws the posts of a new coding, or removes one. */
export function useMakeCoding() {
  const refresh = useRefreshCodings();
  return useMutation({
    mutationFn: async (of: { codebook: string; theme: string }) =>
      (await (await send('POST', 'codings', of)).json()) as Coding,
    onSettled: refresh,
  });
}

export function useRemoveCoding() {
  const refresh = useRefreshCodings();
  return useMutation({ mutationFn: (id: string) => call(pathOf(id), { method: 'DELETE' }), onSettled: refresh });
}

/** Keeps an answer; it stands on the page at once, and is taken back where the server refuses it. */
export function useAnswerPost(id: string, coder: string) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `answers of ${id}` },
    mutationFn: (given: { post: string; answer: CodingAnswer | null }) =>
      send('PUT', `${pathOf(id)}/answers`, { coder, ...given }),
    onMutate: async ({ post, answer }) => {
      await client.cancelQueries({ queryKey: keyOf(id, coder) });
      client.setQueryData<ShownCoding>(keyOf(id, coder), (shown) => shown && withAnswer(shown, post, answer));
    },
    onError: () => client.invalidateQueries({ queryKey: keyOf(id, coder) }),
  });
}

/** Ends a coder's part. */
export function useFinish(id: string, coder: string) {
  const refresh = useRefreshCodings();
  return useMutation({ mutationFn: () => send('POST', `${pathOf(id)}/finish`, { coder }), onSettled: refresh });
}

/** Keeps what two say in common of a post on which they differed. */
export function useSettle(id: string) {
  const refresh = useRefreshCodings();
  return useMutation({
    mutationFn: (settled: { post: string; answer: CodingAnswer | null }) =>
      send('PUT', `${pathOf(id)}/settled`, settled),
    onSettled: refresh,
  });
}

/** The coding with one answer changed. */
export function withAnswer(shown: ShownCoding, post: string, answer: CodingAnswer | null): ShownCoding {
  return { ...shown, posts: shown.posts.map((one) => (one.post === post ? { ...one, answer } : one)) };
}

const keyOf = (id: string, coder: string) => ['codings', 'shown', id, coder];
const pathOf = (id: string) => `codings/${encodeURIComponent(id)}`;

function send(method: string, path: string, body: object): Promise<Response> {
  return call(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Everything about codings is asked anew: the measures beside the themes too. */
function useRefreshCodings() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['codings'] });
}
