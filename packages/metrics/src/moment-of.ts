import type { Cell } from '@groundswell/contract';

/** A moment in UTC as DuckDB writes it, as ISO 8601: "2024-01-05 18:00:00" is "2024-01-05T18:00:00Z". */
export const momentOf = (written: Cell | undefined): string | null =>
  typeof written === 'string' ? `${written.replace(' ', 'T')}Z` : null;
