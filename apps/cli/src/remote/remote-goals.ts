import type { Goal, GoalInput, Goals } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The goals of the workspace that a running server holds. */
export function remoteGoals(url: string): Goals {
  const headers = { 'content-type': 'application/json' };
  const path = (id: string) => `goals/${encodeURIComponent(id)}`;
  const send = async (method: string, to: string, goal: GoalInput) =>
    (await askJson<{ goal: Goal }>(url, to, { method, headers, body: JSON.stringify(goal) })).goal;
  return {
    list: async () => (await askJson<{ goals: Goal[] }>(url, 'goals')).goals,
    add: (goal) => send('POST', 'goals', goal),
    change: (id, goal) => send('PUT', path(id), goal),
    async remove(id) {
      await askServer(url, path(id), { method: 'DELETE' });
    },
  };
}
