import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { withEnoughMemory } from '../bounded-memory.ts';
import { interruptedBy } from '../interrupted-by.ts';
import { literal } from '../sql-literal.ts';
import { type StageTable, stageTableNames } from './stage-tables.ts';
import { TableWriter } from './table-writer.ts';

/** What an import's tables need of DuckDB: where they are held, and how each is turned into what is kept. */
export interface StagingPlace {
  instance: DuckDBInstance;
  connection: DuckDBConnection;
  projections: Record<StageTable, string>;
  /** A folder for parts; without it everything is held in memory until it is written. */
  spill?: string | undefined;
}

/** The staging tables of one import. What is put aside lies in Parquet parts, so that memory does not grow with the export. */
export class StagedTables {
  private parts = 0;

  private constructor(
    private readonly place: StagingPlace,
    private writers: Record<StageTable, TableWriter>,
  ) {}

  static async open(place: StagingPlace): Promise<StagedTables> {
    return new StagedTables(place, await openWriters(place.connection));
  }

  to(table: StageTable): TableWriter {
    return this.writers[table];
  }

  /** Moves what is staged into parts on disk and empties the tables. Nothing happens where no folder was given. */
  async putAside(signal?: AbortSignal): Promise<void> {
    const { connection, projections, spill } = this.place;
    if (!spill) return;
    this.finish();
    await mkdir(partsIn(spill), { recursive: true });
    for (const table of stageTableNames) {
      await copyTo(connection, projections[table], this.part(table, this.parts), signal);
      await connection.run(`drop table ${table}`);
    }
    this.parts += 1;
    this.writers = await openWriters(connection);
  }

  /** Writes tables to `folder`: small ones two at a time, as each keeps one core busy. */
  async write(tables: readonly StageTable[], folder: string, signal?: AbortSignal): Promise<void> {
    if (this.parts > 0) await this.putAside(signal);
    this.finish();
    const rest = [...tables];
    const lane = async () => {
      const connection = await this.place.instance.connect();
      try {
        for (let table = rest.shift(); table; table = rest.shift()) {
          await copyTo(connection, this.select(table), join(folder, `${table}.parquet`), signal);
        }
      } finally {
        connection.closeSync();
      }
    };
    // What was put aside is large: one table at a time keeps both cores busy and half as much in memory.
    const lanes = this.parts > 0 ? [lane()] : [lane(), lane()];
    // All must have ended before the folder may be thrown away.
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
    if (this.place.spill) await rm(partsIn(this.place.spill), { recursive: true, force: true });
  }

  private finish(): void {
    for (const writer of Object.values(this.writers)) writer.close();
  }

  private select(table: StageTable): string {
    if (this.parts === 0) return this.place.projections[table];
    const parts = Array.from({ length: this.parts }, (_, number) => literal(this.part(table, number)));
    return `select * from read_parquet([${parts.join(', ')}])`;
  }

  private part(table: StageTable, number: number): string {
    return join(partsIn(this.place.spill ?? ''), `${table}-${number}.parquet`);
  }
}

const partsIn = (spill: string): string => join(spill, 'parts');

async function openWriters(connection: DuckDBConnection): Promise<Record<StageTable, TableWriter>> {
  const writers: Partial<Record<StageTable, TableWriter>> = {};
  for (const table of stageTableNames) writers[table] = await TableWriter.open(connection, table);
  return writers as Record<StageTable, TableWriter>;
}

async function copyTo(connection: DuckDBConnection, select: string, file: string, signal?: AbortSignal): Promise<void> {
  const sql = `copy (${select}) to ${literal(file)} (format parquet, compression zstd)`;
  await withEnoughMemory(connection, () => interruptedBy(signal, connection, () => connection.run(sql)));
}
