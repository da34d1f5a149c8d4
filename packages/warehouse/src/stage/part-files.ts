import { join } from 'node:path';
import { literal } from '../sql-literal.ts';
import type { StageTable } from './stage-tables.ts';

/** Where the part with this number of one table of an import lies: `<folder>/posts-0.parquet`. */
export const partFile = (folder: string, table: StageTable, number: number): string =>
  join(folder, `${table}-${number}.parquet`);

/** SQL that names all parts of a table in these folders. There is at least one folder, and a part of each table in it. */
export const allParts = (folders: string[], table: StageTable): string =>
  `read_parquet([${folders.map((folder) => literal(join(folder, `${table}-*.parquet`))).join(', ')}])`;
