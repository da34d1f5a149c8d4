import type { Measure, Measures, MeasureValue } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The measures of the workspace that a running server holds. */
export function remoteMeasures(url: string, refresh: () => Promise<void>): Measures {
  const path = (id: string) => `measures/${encodeURIComponent(id)}`;
  const headers = { 'content-type': 'application/json' };
  return {
    list: async (view = 'lead') => (await askJson<{ measures: Measure[] }>(url, `measures?view=${view}`)).measures,
    values: async (id, view = 'lead') =>
      (await askJson<{ values: MeasureValue[] }>(url, `${path(id)}/values?view=${view}`)).values,
    async change(id, change) {
      const init = { method: 'PUT', headers, body: JSON.stringify(change) };
      const { measure } = await askJson<{ measure: Measure }>(url, path(id), init);
      await refresh();
      return measure;
    },
    async remove(id) {
      await askServer(url, path(id), { method: 'DELETE' });
      await refresh();
    },
  };
}
