import { setTimeout } from 'node:timers/promises';
import { type CodebookShelf, type Question, Refusal, type ThemeCount } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

// Often enough to look live on a terminal.
const LOOK_EVERY = 200;

/** The codebooks of the workspace that a server holds; `changed` runs after every change. */
export function remoteShelf(
  url: string,
  parametersOf: (question: Question) => URLSearchParams,
  changed: () => Promise<void>,
): CodebookShelf {
  const path = (id: string, rest = '') => `codebooks/${encodeURIComponent(id)}${rest}`;
  async function change<T>(to: string, method: 'POST' | 'PUT', body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const reply = await askJson<T>(url, to, { method, headers, body: JSON.stringify(body) });
    await changed();
    return reply;
  }
  return {
    list: () => askJson(url, 'codebooks'),
    version: (id, version) => askJson(url, path(id, `/versions/${version}`)),
    save: (codebook, { base, note }) => change(path(idOf(codebook)), 'PUT', { codebook, base, note }),
    copy: (id, to) => change(path(id, '/copy'), 'POST', to),
    putBack: (id) => change(path(id, '/put-back'), 'POST', {}),
    async remove(id) {
      await askServer(url, path(id), { method: 'DELETE' });
      await changed();
    },
    async toYaml(id, version) {
      return (await askServer(url, path(id, `/yaml${version === undefined ? '' : `?version=${version}`}`))).text();
    },
    async fromYaml(yaml, note) {
      const said = note === null ? '' : `?note=${encodeURIComponent(note)}`;
      const saved = await askServer(url, `codebooks/yaml${said}`, { method: 'POST', body: yaml });
      await changed();
      return (await saved.json()) as Awaited<ReturnType<CodebookShelf['fromYaml']>>;
    },
    preview: (question, asked, signal) =>
      askJson(url, `codebooks/preview?${parametersOf(question)}`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) },
        signal,
      }),
    async counted(progress) {
      for (;;) {
        const { counting } = await askJson<{ counting: ThemeCount | null }>(url, 'codebooks/counting');
        if (counting?.problem) throw new Refusal(counting.problem, 422);
        if (counting === null) return changed();
        progress?.(counting);
        await setTimeout(LOOK_EVERY);
      }
    },
  };
}

const idOf = (codebook: unknown): string =>
  typeof codebook === 'object' && codebook !== null && 'id' in codebook ? String(codebook.id) : '';
