import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { interruptedBy } from '../interrupted-by.ts';
import type { MemoryBound } from '../memory-bound.ts';
import { literal } from '../sql-literal.ts';
import { partFile } from './part-files.ts';
import { createStageTable, type StageTable, stageTableNames } from './stage-tables.ts';
import { TableWriter } from './table-writer.ts';

/** How a part's tables become what is kept. */
export interface PartPlace {
  instance: DuckDBInstance;
  memory: MemoryBound;
  projections: Record<StageTable, string>;
  /** The folder of Parquet files. */
  folder: string;
}

/** One part of an import: staging tables in memory, in a schema and on a connection of their own, that become Parquet files. */
export class StagedPart {
  private constructor(
    private readonly place: PartPlace,
    private readonly number: number,
    private readonly connection: DuckDBConnection,
    private readonly writers: Record<StageTable, TableWriter>,
  ) {}

  static async open(place: PartPlace, number: number): Promise<StagedPart> {
    const connection = await place.instance.connect();
    const schema = `part_${number}`;
    await connection.run(
      `create schema ${schema}; use memory.${schema}; ${stageTableNames.map(createStageTable).join('; ')}`,
    );
    const writers: Partial<Record<StageTable, TableWriter>> = {};
    for (const table of stageTableNames) writers[table] = await TableWriter.open(connection, schema, table);
    return new StagedPart(place, number, connection, writers as Record<StageTable, TableWriter>);
  }

  to(table: StageTable): TableWriter {
    return this.writers[table];
  }

  /** Writes the tables; an empty one only as an import's first part, so that there is at least one file of each. */
  async write(tables: readonly StageTable[], signal?: AbortSignal): Promise<void> {
    for (const writer of Object.values(this.writers)) writer.close();
    for (const table of tables) {
      if (this.number > 0 && this.writers[table].written === 0) continue;
      const file = partFile(this.place.folder, table, this.number);
      const sql = `copy (${this.place.projections[table]}) to ${literal(file)} (format parquet, parquet_version v2, compression zstd)`;
      await this.place.memory.run(() => interruptedBy(signal, this.connection, () => this.connection.run(sql)));
    }
    await this.connection.run(`use memory.main; drop schema part_${this.number} cascade`);
  }

  close(): void {
    for (const writer of Object.values(this.writers)) writer.close();
    this.connection.closeSync();
  }
}
