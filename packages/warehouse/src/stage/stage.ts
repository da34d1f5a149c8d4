import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { SourceRecord } from '@groundswell/contract';
import { bounded } from '../bounded-memory.ts';
import { interruptedBy } from '../interrupted-by.ts';
import { literal } from '../sql-literal.ts';
import { countSql, duplicatesSql } from './count-sql.ts';
import { type ImportIdentity, recordProjections } from './record-projections.ts';
import { recordRows } from './record-rows.ts';
import { stageTableNames } from './stage-tables.ts';
import { StagedTables } from './staged-tables.ts';

/** What the text of one post says: its words and phrases, the themes it touches, and whether it asks. */
export interface PostText {
  words: { stem: string; form: string; count: number }[];
  phrases: { stem: string; form: string; count: number }[];
  hits: { codebook: string; theme: string; negated: boolean }[];
  asks: boolean;
}

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

/** How an import's account is given, and how its writing is ended. */
export interface StageWriting {
  /** How many duplicates are told one by one. */
  examples?: number;
  signal?: AbortSignal | undefined;
}

/** Posts whose words are held in memory before they are put aside: some ten words each make about 40 MB (measured). */
const heldPosts = 20_000;

/** Collects one import's records and writes them as a folder of Parquet files. Nothing is kept before `write`. */
export class Stage {
  private readonly lexicon = new Map<string, number>();
  private posts = 0;
  /** Posts whose words are held in memory. */
  private texts = 0;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly tables: StagedTables,
  ) {}

  /** `spill` is a folder that DuckDB may make for what does not fit into a bounded memory; without it memory has no bound. */
  static async open(identity: ImportIdentity, spill?: string): Promise<Stage> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run('set autoinstall_known_extensions = false');
    if (spill) await bounded(connection, spill);
    await connection.run("set timezone = 'UTC'");
    const projections = recordProjections(identity);
    return new Stage(instance, connection, await StagedTables.open({ instance, connection, projections, spill }));
  }

  /** Adds a record; a post comes with what its text says. */
  add(record: SourceRecord, text?: PostText): void {
    const row = record.type === 'post' ? this.posts++ : 0;
    for (const [table, values] of recordRows(record, row)) this.tables.to(table).append(...values);
    if (text) this.addText(row, text);
  }

  /** Makes room in memory once there is much in it; to be called between two batches of records. */
  async settle(signal?: AbortSignal): Promise<void> {
    if (this.texts < heldPosts) return;
    this.texts = 0;
    await this.tables.putAside(signal);
  }

  private addText(row: number, { words, phrases, hits, asks }: PostText): void {
    this.texts += 1;
    for (const { stem, form, count } of words)
      this.tables.to('words').append(row, this.word(stem), this.word(form), count);
    for (const { stem, form, count } of phrases) {
      this.tables.to('phrases').append(row, ...this.wordPair(stem), ...this.wordPair(form), count);
    }
    for (const { codebook, theme, negated } of hits) this.tables.to('hits').append(row, codebook, theme, negated);
    if (asks) this.tables.to('asking').append(row);
  }

  /** The number of a word in this import's lexicon. */
  private word(text: string): number {
    const known = this.lexicon.get(text);
    if (known !== undefined) return known;
    const id = this.lexicon.size;
    this.lexicon.set(text, id);
    this.tables.to('lexicon').append(id, text);
    return id;
  }

  private wordPair(text: string): [number, number] {
    const space = text.indexOf(' ');
    return [this.word(text.slice(0, space)), this.word(text.slice(space + 1))];
  }

  /**
   * Analyses the texts of a kept import anew and replaces only what was derived from them; for a new version of the
   * text rules or a codebook.
   */
  static async retell(
    folder: string,
    identity: ImportIdentity,
    analyse: (text: string, comment: string | null) => PostText,
    { spill, signal }: { spill?: string; signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const stage = await Stage.open(identity, spill);
    try {
      // A connection of its own: writing through the other one would cut the stream short.
      const reading = await stage.instance.connect();
      const posts = await reading.stream(`select row, text, comment from ${literal(join(folder, 'posts.parquet'))}`);
      for await (const rows of posts.yieldRowsJs()) {
        signal?.throwIfAborted();
        for (const [row, text, comment] of rows) {
          stage.addText(Number(row), analyse(String(text), comment === null ? null : String(comment)));
        }
        await stage.settle(signal);
      }
      reading.closeSync();
      await stage.tables.write(['lexicon', 'words', 'phrases', 'hits', 'asking'], folder, signal);
    } finally {
      stage.close();
    }
  }

  /** Writes everything to `folder` (made where missing) and counts what is new beside the imports in `kept` folders. */
  async write(folder: string, kept: string[], timezone: string, writing: StageWriting = {}): Promise<StageCounts> {
    await mkdir(folder, { recursive: true });
    await this.tables.write(stageTableNames, folder, writing.signal);
    return interruptedBy(writing.signal, this.connection, () =>
      this.count(folder, kept, timezone, writing.examples ?? 0),
    );
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async count(folder: string, kept: string[], timezone: string, examples: number): Promise<StageCounts> {
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
      duplicates: counts.posts > counts.kept ? await this.duplicates(folder, kept, timezone, examples) : [],
    };
  }

  private async duplicates(folder: string, kept: string[], timezone: string, examples: number): Promise<string[]> {
    const result = await this.connection.runAndReadAll(duplicatesSql(folder, kept), { timezone, examples });
    return result.getRowObjectsJS().map(({ sentence }) => String(sentence));
  }
}
