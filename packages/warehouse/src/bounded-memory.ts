import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from './sql-literal.ts';

/** What DuckDB may hold while it writes or builds, in megabytes: less made no difference to what the process holds (measured). */
const usual = 96;
/** Where even this much is not enough, more would not help. */
const most = 16_384;

/** Keeps DuckDB's memory within bounds; what does not fit is put aside in the folder `spill`, made where missing. */
export async function bounded(connection: DuckDBConnection, spill: string): Promise<void> {
  await connection.run(`set memory_limit = '${usual}MB'`);
  await connection.run(`set temp_directory = ${literal(spill)}`);
  // Rows have numbers of their own where their order matters; keeping the order of reading would hold whole tables in memory.
  await connection.run('set preserve_insertion_order = false');
}

/**
 * Runs one statement; where the usual memory does not suffice, with twice as much, until it does: not every step can put
 * aside what it holds, and a large export is better loaded than refused. A statement that failed has changed nothing.
 */
export async function withEnoughMemory(connection: DuckDBConnection, run: () => Promise<unknown>): Promise<void> {
  for (let limit = usual; ; limit *= 2) {
    try {
      await run();
      if (limit > usual) await connection.run(`set memory_limit = '${usual}MB'`);
      return;
    } catch (cause) {
      if (limit >= most || !isOutOfMemory(cause)) throw cause;
      await connection.run(`set memory_limit = '${limit * 2}MB'`);
    }
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith('Out of Memory Error');
}
