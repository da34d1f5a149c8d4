import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { literal } from '../sql-literal.ts';
import { allParts, partFile } from '../stage/part-files.ts';
import { recordProjections } from '../stage/record-projections.ts';
import { createStageTable, newerTableNames, type StageTable, stageTableNames } from '../stage/stage-tables.ts';

/**
 * Views `kept.<table>` over the Parquet files of all imports, each row with the number of its import, and the table
 * `kept.imports` (import, id). The name of a folder is the import's id. Numbers instead of ids make joins half as dear (measured).
 */
export function recordViews(folders: string[]): string[] {
  const ids = folders.map((folder, place) => `(${place + 1}, ${literal(basename(folder))})`);
  return [
    'create schema kept',
    'create table kept.imports (import integer, id varchar)',
    ...(ids.length ? [`insert into kept.imports values ${ids.join(', ')}`] : []),
    ...stageTableNames.flatMap((table) => recordView(folders, table)),
  ];
}

/** An empty staging table gives the view its columns where there is no import at all. */
function recordView(folders: string[], table: StageTable): string[] {
  const columns = recordProjections('')[table].replace(new RegExp(`from ${table}\\b`), `from kept.empty_${table}`);
  const imports = folders.map((folder, place) =>
    isThere(folder, table)
      ? `union all by name select ${place + 1} as import, * from ${allParts([folder], table)}`
      : '',
  );
  return [
    createStageTable(table).replace(`create table ${table}`, `create table kept.empty_${table}`),
    `create view kept.${table} as select 0 as import, * from (${columns}) ${imports.join(' ')}`,
  ];
}

/** Any other table that is missing is an import that was damaged, and is to be told. */
function isThere(folder: string, table: StageTable): boolean {
  return !newerTableNames.includes(table) || existsSync(partFile(folder, table, 0));
}
