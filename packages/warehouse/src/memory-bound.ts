import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal } from './sql-literal.ts';

/** Where even so many megabytes are not enough, more would not help. */
const most = 16_384;

/** Keeps the memory of a DuckDB instance within bounds; what does not fit is put aside in a folder, made where missing. */
export class MemoryBound {
  private limit: number;
  private underWay = 0;

  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly usual: number,
  ) {
    this.limit = usual;
  }

  /** Bounds an instance to so many megabytes; `spill` is the folder. */
  static async of(instance: DuckDBInstance, usual: number, spill: string): Promise<MemoryBound> {
    const connection = await instance.connect();
    // Rows have numbers of their own where their order matters; keeping the order of reading would hold whole tables in memory.
    await connection.run(`set temp_directory = ${literal(spill)}; set preserve_insertion_order = false`);
    const bound = new MemoryBound(connection, usual);
    await bound.allow(usual);
    return bound;
  }

  /**
   * Does one statement's work; where the memory does not suffice, with half as much again, until it does: not every step can put
   * aside what it holds, and a large export is better loaded than refused. A statement that failed has changed nothing.
   */
  async run(work: () => Promise<unknown>): Promise<void> {
    this.underWay += 1;
    try {
      await this.tried(work);
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0 && this.limit > this.usual) await this.allow(this.usual);
    }
  }

  close(): void {
    this.connection.closeSync();
  }

  private async tried(work: () => Promise<unknown>): Promise<void> {
    for (;;) {
      const limit = this.limit;
      try {
        await work();
        return;
      } catch (cause) {
        if (limit >= most || !isOutOfMemory(cause)) throw cause;
        // Another statement beside this one may have been given more already.
        if (this.limit === limit) await this.allow(Math.ceil(limit * 1.5));
      }
    }
  }

  private async allow(megabytes: number): Promise<void> {
    this.limit = megabytes;
    await this.connection.run(`set memory_limit = '${megabytes}MB'`);
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith('Out of Memory Error');
}
