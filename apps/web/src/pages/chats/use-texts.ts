import type { ChatTexts } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../api.ts';
import { useFilters } from '../../use-filters.ts';
import { useChatId } from './chat-scope.ts';

const pathOf = (chat: string) => `chats/${encodeURIComponent(chat)}/texts`;

/** What facilitators wrote for this chat; for an executive without names. */
export function useTexts() {
  const chat = useChatId();
  const { filters } = useFilters();
  const view = filters.view ?? 'lead';
  return useQuery({
    queryKey: ['chat-texts', chat, view],
    queryFn: ({ signal }) => get<ChatTexts>(`${pathOf(chat)}?view=${view}`, signal),
  });
}

/** Writes one part of it. */
export function useWriteText(part: string) {
  const chat = useChatId();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) => {
      const body = JSON.stringify({ text });
      const headers = { 'content-type': 'application/json' };
      const reply = await call(`${pathOf(chat)}/${encodeURIComponent(part)}`, { method: 'PUT', headers, body });
      return (await reply.json()) as ChatTexts;
    },
    onSuccess: (texts) => client.setQueryData(['chat-texts', chat, 'lead'], texts),
  });
}
