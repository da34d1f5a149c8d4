import type { ListablePerson, Programme, ProgrammeInput, Programmes } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The programmes of the workspace that a running server holds. */
export function remoteProgrammes(url: string, refresh: () => Promise<void>): Programmes {
  const headers = { 'content-type': 'application/json' };
  const path = (id: string) => `programmes/${encodeURIComponent(id)}`;
  const send = async (method: string, to: string, programme: ProgrammeInput) => {
    const init = { method, headers, body: JSON.stringify(programme) };
    const sent = await askJson<{ programme: Programme }>(url, to, init);
    await refresh();
    return sent.programme;
  };
  return {
    list: async (view) => (await askJson<{ programmes: Programme[] }>(url, `programmes?view=${view}`)).programmes,
    async people(like, view) {
      const asked = new URLSearchParams({ like, view });
      return (await askJson<{ people: ListablePerson[] }>(url, `programmes/people?${asked}`)).people;
    },
    add: (programme) => send('POST', 'programmes', programme),
    change: (id, programme) => send('PUT', path(id), programme),
    async remove(id) {
      await askServer(url, path(id), { method: 'DELETE' });
      await refresh();
    },
  };
}
