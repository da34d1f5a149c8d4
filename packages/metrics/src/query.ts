import type { Row } from '@groundswell/contract';
import type { BoundValue } from './scope.ts';

/** All that a metric needs of a warehouse: SQL with `$named` values in, plain rows out. Surplus values are left unbound. */
export type Query = (sql: string, values?: Record<string, BoundValue>, signal?: AbortSignal) => Promise<Row[]>;
