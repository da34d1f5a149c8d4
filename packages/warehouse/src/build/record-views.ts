import { allParts } from '../stage/part-files.ts';
import { recordProjections } from '../stage/record-projections.ts';
import { createStageTable, type StageTable, stageTableNames } from '../stage/stage-tables.ts';

/**
 * Views `kept.<table>` over the Parquet files of all imports. An empty staging table gives them their columns where
 * there is no import at all.
 */
export function recordViews(folders: string[]): string[] {
  const empty = recordProjections({ import: '', source: '' });
  const view = (table: StageTable) => {
    const columns = empty[table].replace(new RegExp(`from ${table}\\b`), `from kept.empty_${table}`);
    return [
      createStageTable(table).replace(`create table ${table}`, `create table kept.empty_${table}`),
      folders.length
        ? `create view kept.${table} as ${columns} union all by name select * from ${allParts(folders, table)}`
        : `create view kept.${table} as ${columns}`,
    ];
  };
  return ['create schema kept', ...stageTableNames.flatMap(view)];
}
