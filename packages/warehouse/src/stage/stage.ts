import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { SourceRecord } from '@groundswell/contract';
import { interruptedBy } from '../interrupted-by.ts';
import { MemoryBound } from '../memory-bound.ts';
import { countSql, duplicatesSql } from './count-sql.ts';
import { recordProjections } from './record-projections.ts';
import { recordRows } from './record-rows.ts';
import type { SaidTexts } from './said-texts.ts';
import { type StageTable, stageTableNames } from './stage-tables.ts';
import { StagedTables } from './staged-tables.ts';

/** A post's own text, by the post's number within its import; of a reshare `comment` is what its author added. */
export interface RowText {
  row: number;
  text: string;
  comment: string | null;
}

/** Says what texts of one import say, at once or later; asked in their order, for it numbers their words. */
export type TellTexts = (texts: RowText[]) => SaidTexts | Promise<SaidTexts>;

/** What an import came to, for its ledger. */
export interface StageCounts {
  /** Posts as read, and those of them that are new or newer than what the kept imports hold. */
  posts: number;
  kept: number;
  bots: number;
  people: number;
  from: string | null;
  to: string | null;
  /** A sentence for each of the first few posts that are there already. */
  duplicates: string[];
}

/** Where an import is staged, and by whom its texts are told. */
export interface StagePlace {
  /** The folder of Parquet files, made where missing. */
  folder: string;
  tell: TellTexts;
  /** Only these tables are written; all, unless said. */
  tables?: readonly StageTable[];
}

/** How an import's account is given, and how its writing is ended. */
export interface StageWriting {
  /** How many duplicates are told one by one. */
  examples?: number;
  signal?: AbortSignal | undefined;
}

/** Megabytes for DuckDB: two parts, and what the writing of one takes (measured). */
const stageMemory = 128;
/** Posts in one part: some ten words each make about 40 MB, of which the part before may still be on its way (measured). */
const partPosts = 20_000;
/** Texts that are told at a time: handing over few rows costs more than telling them. */
const toldPosts = 512;
/** Batches of texts that may be on their way at a time, where somebody else tells them. Ours: never idle, and little memory. */
const mostTelling = 8;

/** Collects one import's records and writes them as a folder of Parquet files, which is whole once `write` has ended. */
export class Stage {
  private posts = 0;
  private postsInPart = 0;
  private words = 0;
  private texts: RowText[] = [];
  /** Batches that are being told elsewhere, the first one first, each with the end of its keeping. */
  private telling: Promise<void>[] = [];

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly tables: StagedTables,
    private readonly memory: MemoryBound,
    private readonly place: StagePlace,
  ) {}

  static async open(source: string, place: StagePlace): Promise<Stage> {
    await mkdir(place.folder, { recursive: true });
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run("set autoinstall_known_extensions = false; set timezone = 'UTC'");
    const memory = await MemoryBound.of(instance, stageMemory, spillIn(place.folder));
    const tables = await StagedTables.open(
      { instance, memory, projections: recordProjections(source), folder: place.folder },
      place.tables ?? stageTableNames,
    );
    return new Stage(instance, connection, tables, memory, place);
  }

  /** Adds a record, and of a post its text. */
  add(record: SourceRecord): void {
    const row = record.type === 'post' ? this.posts++ : 0;
    for (const [table, values] of recordRows(record, row)) this.tables.to(table).append(...values);
    if (record.type === 'post') this.addText({ row, text: record.text, comment: record.comment ?? null });
  }

  /** Has a text told whose post is kept already. */
  addText(text: RowText): void {
    this.postsInPart += 1;
    this.texts.push(text);
    if (this.texts.length === toldPosts) this.tellTexts();
  }

  /** Makes room in memory once there is much in it; to be called between two batches of records. */
  async settle(signal?: AbortSignal): Promise<void> {
    while (this.telling.length > mostTelling) await this.telling[0];
    if (this.postsInPart < partPosts) return;
    this.postsInPart = 0;
    await this.tables.beginPart(signal);
  }

  /** Writes all that is not written yet. */
  async write(signal?: AbortSignal): Promise<void> {
    this.tellTexts();
    await Promise.all(this.telling);
    await this.tables.write(signal);
  }

  /** Counts what of the written import is new beside the imports in `kept` folders; days are those of the zone. */
  count(kept: string[], timezone: string, { examples = 0, signal }: StageWriting = {}): Promise<StageCounts> {
    return interruptedBy(signal, this.connection, () => this.counts(kept, timezone, examples));
  }

  /** To be waited for before the folder is thrown away. */
  async close(): Promise<void> {
    await Promise.allSettled(this.telling);
    await this.tables.close();
    this.memory.close();
    this.connection.closeSync();
    this.instance.closeSync();
    await rm(spillIn(this.place.folder), { recursive: true, force: true });
  }

  private tellTexts(): void {
    const told = this.place.tell(this.texts);
    this.texts = [];
    if (told instanceof Promise) this.keepLater(told);
    else this.keepSaid(told);
  }

  /** In the order in which they were told: their words are numbered. */
  private keepLater(told: Promise<SaidTexts>): void {
    const kept = Promise.all([told, this.telling.at(-1)]).then(([said]) => {
      this.keepSaid(said);
      this.telling.shift();
    });
    // Who waits for it comes later than its failure.
    kept.catch(() => {});
    this.telling.push(kept);
  }

  private keepSaid({ lexicon, said, hits, asking, languages, labels, links }: SaidTexts): void {
    for (const { form, stem } of lexicon) this.tables.to('lexicon').append(this.words++, form, stem);
    for (const { row, words, counts, nexts, firsts, phraseCounts } of said) {
      this.tables.to('said').append(row, words, counts, nexts, firsts, phraseCounts);
    }
    this.tables.to('hits').appendNumbers(hits);
    this.tables.to('asking').appendNumbers(asking);
    this.tables.to('languages').appendNumbers(languages);
    this.tables.to('labels').appendNumbers(labels);
    this.tables.to('links').appendNumbers(links);
  }

  private async counts(kept: string[], timezone: string, examples: number): Promise<StageCounts> {
    const { folder } = this.place;
    const result = await this.connection.runAndReadAll(countSql(folder, kept), { timezone });
    const [row] = result.getRowObjectsJS();
    const day = (value: unknown) => (value === null ? null : String(value));
    const counts = { posts: Number(row?.posts), kept: Number(row?.kept) };
    return {
      ...counts,
      bots: Number(row?.bots),
      people: Number(row?.people),
      from: day(row?.from),
      to: day(row?.to),
      duplicates: counts.posts > counts.kept ? await this.duplicates(kept, timezone, examples) : [],
    };
  }

  private async duplicates(kept: string[], timezone: string, examples: number): Promise<string[]> {
    const sql = duplicatesSql(this.place.folder, kept);
    const result = await this.connection.runAndReadAll(sql, { timezone, examples });
    return result.getRowObjectsJS().map(({ sentence }) => String(sentence));
  }
}

/** Where DuckDB may put aside what does not fit into its memory. */
const spillIn = (folder: string): string => join(folder, 'spill');
