import type { Coding, Codings, MeasuredTheme, ShownCoding } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** People who code posts, asked of the server that holds the workspace. */
export function remoteCodings(url: string): Codings {
  const pathOf = (id: string) => `codings/${encodeURIComponent(id)}`;
  const send = (method: string, body: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    list: async (view) => (await askJson<{ codings: Coding[] }>(url, `codings?view=${view}`)).codings,
    measured: async (view) =>
      (await askJson<{ measured: MeasuredTheme[] }>(url, `codings/measured?view=${view}`)).measured,
    make: (codebook, theme) => askJson<Coding>(url, 'codings', send('POST', { codebook, theme })),
    show: (id, coder, view) => {
      const parameters = new URLSearchParams({ view, ...(coder !== null && { coder }) });
      return askJson<ShownCoding>(url, `${pathOf(id)}?${parameters}`);
    },
    async answer(id, given) {
      await askServer(url, `${pathOf(id)}/answers`, send('PUT', given));
    },
    async finish(id, coder) {
      await askServer(url, `${pathOf(id)}/finish`, send('POST', { coder }));
    },
    async settle(id, post, answer) {
      await askServer(url, `${pathOf(id)}/settled`, send('PUT', { post, answer }));
    },
    async remove(id) {
      await askServer(url, pathOf(id), { method: 'DELETE' });
    },
  };
}
