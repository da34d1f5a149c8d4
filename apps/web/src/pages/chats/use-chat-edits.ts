import type { ChatFacts, ChatQuestionEdit, ListedChat, MarkedChatInput } from '@groundswell/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call, get } from '../../api.ts';
import { useFilters } from '../../use-filters.ts';
import { useChatId } from './chat-scope.ts';
import { chatPath, sent, useRefreshChats } from './use-chat.ts';

/** The chats with what facilitators said of them, the latest first; those that were said to be none are among them. */
export function useListedChats() {
  const { filters } = useFilters();
  const view = filters.view ?? 'lead';
  return useQuery({
    queryKey: ['chats', view],
    queryFn: async ({ signal }) => (await get<{ chats: ListedChat[] }>(`chats?view=${view}`, signal)).chats,
  });
}

/** What facilitators said of the chat that the page is about. */
export function useListedChat(): ListedChat | undefined {
  const chat = useChatId();
  return useListedChats().data?.find((one) => one.chat === chat);
}

/** What a facilitator says of a chat. */
export type ChatEdit =
  | { facts: ChatFacts }
  | { ask: string; edit: ChatQuestionEdit }
  | { drop: string }
  | { bringBack: true };

/** Says it, and has every figure asked anew. */
export function useEditChat(chat: string) {
  const refresh = useRefreshChats();
  return useMutation({
    mutationFn: (edit: ChatEdit) => call(...requestOf(chat, edit)),
    onSuccess: (_, edit) => refresh({ questionsFirst: 'drop' in edit }),
  });
}

function requestOf(chat: string, edit: ChatEdit): [path: string, request: RequestInit] {
  const path = chatPath(chat);
  if ('facts' in edit) return [path, sent('PUT', edit.facts)];
  if ('ask' in edit) return [`${path}/questions/${edit.ask}`, sent('PUT', edit.edit)];
  if ('drop' in edit) return [`${path}/questions/${edit.drop}`, { method: 'DELETE' }];
  return [`${path}/bring-back`, { method: 'POST' }];
}

/** Says that it is no chat, and goes to the list first: the chat's own page is none any more. */
export function useForgetChat(chat: string) {
  const refresh = useRefreshChats();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(chatPath(chat), { method: 'DELETE' }),
    onSuccess: async () => {
      await navigate({ to: '/chats', search: true });
      await refresh();
    },
  });
}

/** Marks what was said in a channel for a while as a chat, and gives it back. */
export function useMarkChat() {
  const refresh = useRefreshChats();
  return useMutation({
    mutationFn: async (marked: MarkedChatInput) => {
      const reply = await call('chats', sent('POST', marked));
      return ((await reply.json()) as { chat: ListedChat }).chat;
    },
    onSuccess: () => refresh(),
  });
}
