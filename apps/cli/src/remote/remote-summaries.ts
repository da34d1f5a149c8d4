import type { Question, Summaries } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The Summary page to take along, asked of the server that holds the workspace. */
export function remoteSummaries(url: string, parametersOf: (question: Question) => URLSearchParams): Summaries {
  return {
    report: (question, signal) => askJson(url, `summary/report?${parametersOf(question)}`, { signal }),
    async publish(question, { format, paper }, signal) {
      const parameters = parametersOf(question);
      parameters.set('format', format);
      parameters.set('paper', paper);
      const reply = await askServer(url, `summary/report?${parameters}`, { signal });
      const filename = /filename\*=UTF-8''([^;]+)/.exec(reply.headers.get('content-disposition') ?? '')?.[1];
      return {
        filename: decodeURIComponent(filename ?? `summary.${format}`),
        bytes: new Uint8Array(await reply.arrayBuffer()),
      };
    },
  };
}
