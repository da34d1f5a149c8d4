import type { Chats, ListedChat } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The chats of the workspace that a server holds; `changed` runs after every edit. */
export function remoteChats(url: string, changed: () => Promise<void>): Chats {
  const pathOf = (chat: string, ...more: string[]) => ['chats', ...[chat, ...more].map(encodeURIComponent)].join('/');
  const send = (method: string, body?: object): RequestInit =>
    body === undefined
      ? { method }
      : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const change = async (path: string, init: RequestInit) => {
    await askServer(url, path, init);
    await changed();
  };
  return {
    list: async (view) => (await askJson<{ chats: ListedChat[] }>(url, `chats?view=${view}`)).chats,
    show: (chat, view, names = 'full') => askJson(url, `${pathOf(chat)}?view=${view}&names=${names}`),
    async mark(marked) {
      const { chat } = await askJson<{ chat: ListedChat }>(url, 'chats', send('POST', marked));
      await changed();
      return chat;
    },
    change: (chat, facts) => change(pathOf(chat), send('PUT', facts)),
    ask: (chat, question, edit) => change(pathOf(chat, 'questions', question), send('PUT', edit)),
    drop: (chat, question) => change(pathOf(chat, 'questions', question), send('DELETE')),
    quote: (chat, question, choice) => change(pathOf(chat, 'questions', question, 'quotes'), send('PUT', choice)),
    move: (chat, moves) => change(pathOf(chat, 'moves'), send('POST', { moves })),
    forget: (chat) => change(pathOf(chat), send('DELETE')),
    bringBack: (chat) => change(pathOf(chat, 'bring-back'), send('POST')),
  };
}
