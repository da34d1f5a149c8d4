import type { Query } from './query.ts';

/**
 * What a term that somebody typed or clicked is known by, whatever language it is of: the key of the term that is shown as it,
 * else the first of `keys` that is counted, else the first.
 */
export async function countedTerm(typed: string, keys: string[], query: Query, signal?: AbortSignal): Promise<string> {
  const form = typed.trim().toLowerCase();
  const rows = await query(
    'select key, term from terms where term = $form or key in (select unnest($keys))',
    { form, keys },
    signal,
  );
  const shown = rows.find(({ term }) => term === form);
  if (shown) return String(shown.key);
  const counted = new Set(rows.map(({ key }) => key));
  return keys.find((key) => counted.has(key)) ?? keys[0] ?? form;
}
