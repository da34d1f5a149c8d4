import type { Query } from './query.ts';

/** Whether there is a chat of this id. */
export async function isChat(chat: string, query: Query): Promise<boolean> {
  return (await query('select chat_id from chats where external_id = $chat limit 1', { chat })).length > 0;
}
