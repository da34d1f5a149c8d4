import type { ChatReports, ReportAsked } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The reports of chats, asked of the server that holds the workspace. */
export function remoteReports(url: string): ChatReports {
  const pathOf = (chat: string, ...more: string[]) =>
    ['chats', chat, 'texts', ...more].map(encodeURIComponent).join('/');
  const reportPath = (chat: string, format: string, asked: ReportAsked) =>
    `chats/${encodeURIComponent(chat)}/report?${new URLSearchParams({ format, ...asked })}`;
  return {
    report: (chat, asked, signal) => askJson(url, reportPath(chat, 'json', asked), { signal }),
    async publish(chat, format, asked, signal) {
      const reply = await askServer(url, reportPath(chat, format, asked), { signal });
      const filename = /filename\*=UTF-8''([^;]+)/.exec(reply.headers.get('content-disposition') ?? '')?.[1];
      return {
        filename: decodeURIComponent(filename ?? `report.${format}`),
        bytes: new Uint8Array(await reply.arrayBuffer()),
      };
    },
    texts: (chat, view) => askJson(url, `${pathOf(chat)}?view=${view}`),
    write: (chat, part, text) =>
      askJson(url, pathOf(chat, part), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      }),
  };
}
