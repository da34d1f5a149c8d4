import type { QueryClient } from '@tanstack/react-query';
import { type Filters, tidy, withoutPageState } from '../../filters.ts';
import { answerQuery } from '../../queries.ts';
import { wholeChat } from './chat-scope.ts';
import { chatQuery } from './use-chat.ts';

/** What a chat's page shows above all else. */
const first = ['chats', 'chats-compare', 'chat-questions', 'chat-pace', 'theme-by-question'];

/** Asks what the page of a chat will ask, while its code is still loaded: it needs to know of no period. */
export function askChatAhead(client: QueryClient, chat: string, filters: Filters): void {
  const question = tidy({ ...withoutPageState(filters), ...wholeChat(chat) });
  for (const metric of first) void client.prefetchQuery(answerQuery(metric, question));
  if (filters.view !== 'executive') void client.prefetchQuery(chatQuery(chat, filters.names));
}
