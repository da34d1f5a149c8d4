import {
  BOOLEAN,
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { StageValue } from './record-rows.ts';
import { type StageTable, stageTables } from './stage-tables.ts';

/** DuckDB's own vector size: a data chunk holds no more rows than this. */
const chunkRows = 2048;
const duckTypes = { varchar: VARCHAR, integer: INTEGER, 'integer[]': LIST(INTEGER), double: DOUBLE, boolean: BOOLEAN };

/** Gathers rows of one staging table column by column and hands them to the appender a chunk at a time. */
export class TableWriter {
  private readonly columns: StageValue[][];
  private rows = 0;
  private closed = false;
  private flushed = 0;

  private constructor(
    private readonly appender: DuckDBAppender,
    private readonly types: DuckDBType[],
  ) {
    this.columns = types.map(() => new Array<StageValue>(chunkRows).fill(null));
  }

  /** Opens a table, which is there, for writing. */
  static async open(connection: DuckDBConnection, schema: string, table: StageTable): Promise<TableWriter> {
    const types = Object.values(stageTables[table]).map((type) => duckTypes[type]);
    return new TableWriter(await connection.createAppender(table, schema), types);
  }

  /** One row, values in the order of the table's columns. */
  append(...values: StageValue[]): void {
    for (let column = 0; column < values.length; column += 1) this.columns[column]![this.rows] = values[column]!;
    this.rows += 1;
    if (this.rows === chunkRows) this.flush();
  }

  /** Rows of numbers laid end to end, for a table that has nothing else. */
  appendNumbers(numbers: Int32Array): void {
    const width = this.columns.length;
    for (let start = 0; start < numbers.length; start += width) {
      for (let column = 0; column < width; column += 1) this.columns[column]![this.rows] = numbers[start + column]!;
      this.rows += 1;
      if (this.rows === chunkRows) this.flush();
    }
  }

  /** Rows so far. */
  get written(): number {
    return this.flushed + this.rows;
  }

  /** Hands the rest on. Nothing can be written afterwards; closing again does nothing. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    if (this.rows === 0) return;
    const chunk = DuckDBDataChunk.create(this.types, this.rows);
    for (const [index, column] of this.columns.entries()) {
      const values = this.rows === chunkRows ? column : column.slice(0, this.rows);
      chunk.setColumnValues(
        index,
        values.map((value) => (Array.isArray(value) ? listValue(value) : value)),
      );
    }
    this.appender.appendDataChunk(chunk);
    this.flushed += this.rows;
    this.rows = 0;
  }
}
