import type { CountTerms, Row } from '@groundswell/contract';
import type { BoundValue } from './scope.ts';

/** SQL with `$named` values in, plain rows out. Surplus values are left unbound. */
export type Query = (sql: string, values?: Record<string, BoundValue>, signal?: AbortSignal) => Promise<Row[]>;

/** All that metrics need of a warehouse: one that can be asked in SQL, and perhaps can do a thing faster. */
export interface Engine {
  query: Query;
  /** For facts that most questions of a page need alike; their rows are shared. Where there is none, `query` answers. */
  recall?: Query;
  countTerms?: CountTerms;
}
