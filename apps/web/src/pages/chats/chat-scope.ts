import { useParams } from '@tanstack/react-router';
import { everyTheme, type Filters } from '../../filters.ts';
import { useAnswer } from '../../queries.ts';

/** No filter of other pages: a chat is one whole, and the list is of all chats, whenever they were. */
export const everyChat = {
  ...everyTheme,
  from: undefined,
  to: undefined,
  channel: undefined,
  team: undefined,
  language: undefined,
  term: undefined,
  question: undefined,
  chat: undefined,
  // A chat is compared with the other chats of its series, not with a period.
  compare: 'none',
} satisfies Filters;

/** The filters of one chat as a whole. */
export const wholeChat = (chat: string): Filters => ({ ...everyChat, community: undefined, chat });

/** The chat that the page is about, by its address. */
export function useChatId(): string {
  return useParams({ from: '/chats/$chat' }).chat;
}

/** A metric's answer to the whole chat, with `overrides` in place of some of its filters. */
export function useChatAnswer(metric: string, overrides: Filters = {}, when: { enabled?: boolean } = {}) {
  const chat = useChatId();
  return useAnswer(metric, { ...wholeChat(chat), ...overrides }, when);
}
