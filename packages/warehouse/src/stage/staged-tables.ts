import { type StageTable, stageTableNames } from './stage-tables.ts';
import { type PartPlace, StagedPart } from './staged-part.ts';
import type { TableWriter } from './table-writer.ts';

/**
 * The staging tables of one import. They are written in parts, each beside the reading of the next, so that memory does not
 * grow with the export.
 */
export class StagedTables {
  private parts = 1;
  /** The part before this one, on its way to disk. */
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly place: PartPlace,
    private readonly tables: readonly StageTable[],
    private part: StagedPart,
  ) {}

  /** `tables` are those that will be written. */
  static async open(place: PartPlace, tables: readonly StageTable[] = stageTableNames): Promise<StagedTables> {
    return new StagedTables(place, tables, await StagedPart.open(place, 0));
  }

  to(table: StageTable): TableWriter {
    return this.part.to(table);
  }

  /** Begins a new part and writes the one before in the background. Waits while yet an earlier one is being written. */
  async beginPart(signal?: AbortSignal): Promise<void> {
    await this.writing;
    const full = this.part;
    this.part = await StagedPart.open(this.place, this.parts++);
    this.writing = this.written(full, signal);
    // Who waits for it comes later than its failure.
    this.writing.catch(() => {});
  }

  /** Writes what is left. */
  async write(signal?: AbortSignal): Promise<void> {
    await this.writing;
    await this.part.write(this.tables, signal);
  }

  /** Waits for what is being written, however it ends, so that the folder may be thrown away. */
  async close(): Promise<void> {
    await Promise.allSettled([this.writing]);
    this.part.close();
  }

  private async written(part: StagedPart, signal?: AbortSignal): Promise<void> {
    try {
      await part.write(this.tables, signal);
    } finally {
      part.close();
    }
  }
}
