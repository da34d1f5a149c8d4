import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { SourceRecord } from '@groundswell/contract';
import { literal } from '../sql-literal.ts';
import { type ImportIdentity, recordProjections } from './record-projections.ts';
import { recordRows } from './record-rows.ts';
import { type StageTable, stageTableNames } from './stage-tables.ts';
import { TableWriter } from './table-writer.ts';

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
}

/** Collects one import's records and writes them as a folder of Parquet files. Nothing is kept before `write`. */
export class Stage {
  private readonly lexicon = new Map<string, number>();
  private posts = 0;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly identity: ImportIdentity,
    private readonly tables: Record<StageTable, TableWriter>,
  ) {}

  static async open(identity: ImportIdentity): Promise<Stage> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run('set autoinstall_known_extensions = false');
    await connection.run("set timezone = 'UTC'");
    const tables: Partial<Record<StageTable, TableWriter>> = {};
    for (const table of stageTableNames) tables[table] = await TableWriter.open(connection, table);
    return new Stage(instance, connection, identity, tables as Record<StageTable, TableWriter>);
  }

  /** Adds a record; a post comes with what its text says. */
  add(record: SourceRecord, text?: PostText): void {
    const row = record.type === 'post' ? this.posts++ : 0;
    for (const [table, values] of recordRows(record, row)) this.tables[table].append(...values);
    if (text) this.addText(row, text);
  }

  private addText(row: number, { words, phrases, hits, asks }: PostText): void {
    for (const { stem, form, count } of words) this.tables.words.append(row, this.word(stem), this.word(form), count);
    for (const { stem, form, count } of phrases) {
      this.tables.phrases.append(row, ...this.wordPair(stem), ...this.wordPair(form), count);
    }
    for (const { codebook, theme, negated } of hits) this.tables.hits.append(row, codebook, theme, negated);
    if (asks) this.tables.asking.append(row);
  }

  /** The number of a word in this import's lexicon. */
  private word(text: string): number {
    const known = this.lexicon.get(text);
    if (known !== undefined) return known;
    const id = this.lexicon.size;
    this.lexicon.set(text, id);
    this.tables.lexicon.append(id, text);
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
  ): Promise<void> {
    const stage = await Stage.open(identity);
    try {
      // A connection of its own: writing through the other one would cut the stream short.
      const reading = await stage.instance.connect();
      const posts = await reading.stream(`select row, text, comment from ${literal(join(folder, 'posts.parquet'))}`);
      for await (const rows of posts.yieldRowsJs()) {
        for (const [row, text, comment] of rows) {
          stage.addText(Number(row), analyse(String(text), comment === null ? null : String(comment)));
        }
      }
      reading.closeSync();
      stage.finish();
      for (const table of ['lexicon', 'words', 'phrases', 'hits', 'asking'] as const) await stage.copy(table, folder);
    } finally {
      stage.close();
    }
  }

  /** Writes everything to `folder` (made where missing) and counts what is new beside the imports in `kept` folders. */
  async write(folder: string, kept: string[], timezone: string): Promise<StageCounts> {
    this.finish();
    await mkdir(folder, { recursive: true });
    // Small tables keep one core busy each; together they keep all.
    await Promise.all(stageTableNames.map((table) => this.copy(table, folder)));
    return this.count(folder, kept, timezone);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private finish(): void {
    for (const table of Object.values(this.tables)) table.close();
  }

  private async copy(table: StageTable, folder: string): Promise<void> {
    const select = recordProjections(this.identity)[table];
    const connection = await this.instance.connect();
    try {
      await connection.run(
        `copy (${select}) to ${literal(join(folder, `${table}.parquet`))} (format parquet, compression zstd)`,
      );
    } finally {
      connection.closeSync();
    }
  }

  private async count(folder: string, kept: string[], timezone: string): Promise<StageCounts> {
    const mine = literal(join(folder, 'posts.parquet'));
    const others = kept.length
      ? `select key, edited_at, version, 0 as ours, row from read_parquet([${kept.map((path) => literal(join(path, 'posts.parquet'))).join(', ')}]) union all`
      : '';
    const result = await this.connection.runAndReadAll(
      `with versions as (${others} select key, edited_at, version, 1 as ours, row from ${mine}),
        best as (select ours, row from versions qualify row_number() over (partition by key order by edited_at desc nulls last, version desc, ours, row) = 1),
        bots as (select member from ${literal(join(folder, 'members.parquet'))} where bot),
        new_posts as (
          select posts.*, posts.bot or posts.member in (from bots) is true as by_bot, coalesce(known_day, (occurred_at::timestamptz at time zone $timezone)::date) as day
          from ${mine} posts join best on best.ours = 1 and best.row = posts.row)
      select (select count(*) from ${mine})::double as posts, count(*)::double as kept, count(*) filter (where by_bot)::double as bots,
        count(distinct member) filter (where not by_bot)::double as people, min(day)::varchar as "from", max(day)::varchar as "to" from new_posts`,
      { timezone },
    );
    const [row] = result.getRowObjectsJS();
    const day = (value: unknown) => (value === null ? null : String(value));
    return {
      posts: Number(row?.posts),
      kept: Number(row?.kept),
      bots: Number(row?.bots),
      people: Number(row?.people),
      from: day(row?.from),
      to: day(row?.to),
    };
  }
}
