import type { PostPlace, ShownChat } from '@groundswell/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, get } from '../../api.ts';
import { useFilters } from '../../use-filters.ts';
import { useChatId } from './chat-scope.ts';
import { movedTo } from './placed-posts.ts';

export const chatPath = (chat: string) => `chats/${encodeURIComponent(chat)}`;

const chatQuery = (chat: string) =>
  queryOptions({
    queryKey: ['chat', chat],
    queryFn: ({ signal }) => get<ShownChat>(chatPath(chat), signal),
  });

/** The chat with every post of it and where it belongs; an executive reads nobody's words. */
export function useChat() {
  const { filters } = useFilters();
  return useQuery({ ...chatQuery(useChatId()), enabled: filters.view !== 'executive' });
}

/** Sends JSON to the API. */
export const sent = (method: 'PUT' | 'POST', body: object): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks anew whatever rests on chats: every figure may. */
export function useRefreshChats(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    // Texts that people wrote do not change by what they say of the posts.
    const stale = ['chat', 'chats', 'answer', 'quotes', 'options'];
    await client.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[0])) });
  };
}

/** Who moves one post after the other looks at the figures afterwards; asked for each, they would get in the way. */
const PAUSE_MS = 500;

/** Moves a post: at once on the page, then in the workspace, and after a pause every figure is asked anew. */
export function useMovePost() {
  const chat = useChatId();
  const client = useQueryClient();
  const refresh = useRefreshChats();
  const { queryKey } = chatQuery(chat);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useMutation({
    mutationFn: (move: { post: string; to: PostPlace | null }) =>
      call(`${chatPath(chat)}/moves`, sent('POST', { moves: [move] })),
    onMutate: async ({ post, to }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      // Where a post goes that is taken back is for the engine to say.
      if (before && to !== null) client.setQueryData(queryKey, movedTo(before, post, to));
      return { before };
    },
    onError: (_problem, _move, context) => client.setQueryData(queryKey, context?.before),
    onSettled: (_reply, _problem, { to }) => {
      clearTimeout(later.current);
      later.current = setTimeout(() => void refresh(), to === null ? 0 : PAUSE_MS);
    },
  });
}
