import type { Query, ResultRow } from './warehouse.ts';

/** Answers by question and values; every later asker shares the first one's, even while it is under way. */
export interface RememberedQuery {
  /** The rows are shared: not to be changed. A signal ends only the waiting of its own asker. */
  ask: Query;
  forget(): void;
}

/** Facts of so many scopes: a page asks some five of each. Ours. */
const kept = 300;

/** Remembers what few rows say of a state that does not change; whoever changes it must have it forgotten. */
export function rememberQuery(query: Query): RememberedQuery {
  const known = new Map<string, Promise<ResultRow[]>>();
  const start = (key: string, ...asked: Parameters<Query>) => {
    const rows = query(...asked);
    // A question that could not be answered may be asked again.
    rows.catch(() => known.get(key) === rows && known.delete(key));
    return rows;
  };
  return {
    async ask(sql, values = {}, signal) {
      signal?.throwIfAborted();
      const key = JSON.stringify([sql, valuesIn(sql, values)]);
      const rows = known.get(key) ?? start(key, sql, values);
      // What was asked last stands last, and goes last.
      known.delete(key);
      known.set(key, rows);
      if (known.size > kept) known.delete(known.keys().next().value!);
      const answer = await rows;
      signal?.throwIfAborted();
      return answer;
    },
    forget: () => known.clear(),
  };
}

/** The values that a text names, in the order in which it names them first. */
export function valuesIn<V>(sql: string, values: Record<string, V>): [string, V][] {
  const named = new Set([...sql.matchAll(/\$([a-z_][a-z_0-9]*)/g)].map((match) => match[1]!));
  return [...named].flatMap((name): [string, V][] => (name in values ? [[name, values[name]!]] : []));
}
