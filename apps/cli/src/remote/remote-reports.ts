import type { ChatReports } from '@groundswell/contract';
import { askJson } from './ask-server.ts';

/** The reports of chats, asked of the server that holds the workspace. */
export function remoteReports(url: string): ChatReports {
  const pathOf = (chat: string, ...more: string[]) =>
    ['chats', chat, 'texts', ...more].map(encodeURIComponent).join('/');
  return {
    texts: (chat, view) => askJson(url, `${pathOf(chat)}?view=${view}`),
    write: (chat, part, text) =>
      askJson(url, pathOf(chat, part), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      }),
  };
}
