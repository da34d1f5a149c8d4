import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountTerms } from '@groundswell/contract';
import {
  type BuildInput,
  buildWarehouse,
  type MadeRows,
  openWarehouse,
  type Query,
  type Warehouse,
} from '@groundswell/warehouse';

const fileName = /^warehouse-(\d+)\.duckdb$/;

/** Says what follows from a warehouse, to be kept beside it in the tables of what people made; `use` puts both in place. */
export type Derive = (query: Query, use: (rows: Partial<MadeRows>) => Promise<void>) => Promise<void>;

/** The warehouse that questions go to. A new state is a new file beside it; the old one closes when its last question is answered. */
export class CurrentWarehouse {
  private made: Partial<MadeRows> = {};
  private mirrored = 0;
  private warmed = false;

  private constructor(
    private readonly folder: string,
    private number: number,
    private open: Warehouse | null,
    private stamp: string | null,
    private readonly derive: Derive,
  ) {}

  /** Opens the newest whole warehouse in `folder`, if there is one, with what follows from it, and clears away older and unfinished files. */
  static async open(folder: string, derive: Derive = (_, use) => use({})): Promise<CurrentWarehouse> {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    const number = Math.max(0, ...names.map((name) => Number(fileName.exec(name)?.[1] ?? 0)));
    for (const name of names)
      if (name !== `warehouse-${number}.duckdb`) await rm(join(folder, name), { recursive: true, force: true });
    const current = new CurrentWarehouse(folder, number, null, null, derive);
    if (number > 0) await current.useIfWhole(number);
    return current;
  }

  /** Whether anything was built that can be asked. */
  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Whether the open warehouse was built from just this state. */
  isBuiltFrom(stamp: string): boolean {
    return this.stamp === stamp;
  }

  /** Names the state: the same only while every answer is the same. */
  get version(): string {
    return `${this.number}-${this.stamp?.slice(0, 12) ?? 'none'}-${this.mirrored}`;
  }

  /** Builds the next warehouse and swaps it in. If the build fails or is interrupted, the old one stays. */
  async rebuild(input: BuildInput, signal?: AbortSignal): Promise<void> {
    const next = this.number + 1;
    const building = join(this.folder, `next-${process.pid}-${Date.now()}.building`);
    await buildWarehouse(building, input, signal);
    await rename(building, this.file(next));
    const [old, oldFile] = [this.open, this.file(this.number)];
    await this.use(next);
    await old?.close();
    await rm(oldFile, { force: true });
  }

  /** Hands over what people made, in place of what the same tables held; it stays through every rebuild. */
  async mirror(made: Partial<MadeRows>): Promise<void> {
    await this.open?.mirror(made);
    this.made = { ...this.made, ...made };
    this.mirrored += 1;
  }

  /** Hands over the rows of one chat, in place of those that it had; every rebuild derives them anew. */
  async mirrorChat(...[chat, made]: Parameters<Warehouse['mirrorChat']>): Promise<void> {
    await this.open?.mirrorChat(chat, made);
    this.mirrored += 1;
  }

  /** Makes the next `isBuiltFrom` say no, so that the same state is built anew. */
  forget(): void {
    this.stamp = null;
  }

  /** @throws Error where nothing was built yet. */
  query: Query = (sql, values, signal) => {
    if (!this.open) throw new Error('No warehouse has been built.');
    return this.open.query(sql, values, signal);
  };

  /** The same for facts that most questions need alike. @throws Error where nothing was built yet. */
  recall: Query = (sql, values, signal) => {
    if (!this.open) throw new Error('No warehouse has been built.');
    return this.open.recall(sql, values, signal);
  };

  countTerms: CountTerms = async (posts, signal) => this.open?.countTerms(posts, signal) ?? null;

  /** Makes ready, now and after every rebuild, what answers faster than SQL; it goes on in the background, and ends when it is ready. */
  async warm(): Promise<void> {
    this.warmed = true;
    await this.open?.warm();
  }

  async close(): Promise<void> {
    await this.open?.close();
    this.open = null;
  }

  /** A file that cannot be read is no loss: the next build makes it anew from the records. A file in use elsewhere is. */
  private async useIfWhole(number: number): Promise<void> {
    try {
      await this.use(number);
    } catch (cause) {
      if (cause instanceof Error && /lock/i.test(cause.message)) throw cause;
      this.number = number;
      await rm(this.file(number), { force: true });
    }
  }

  private async use(number: number): Promise<void> {
    const opened = await openWarehouse(this.file(number));
    const [row] = await opened.query('select stamp from built_from');
    await this.derive(opened.query, async (rows) => {
      await opened.mirror({ ...this.made, ...rows });
      this.open = opened;
      this.number = number;
      this.stamp = row ? String(row.stamp) : null;
    });
    if (this.warmed) void opened.warm();
  }

  private file(number: number): string {
    return join(this.folder, `warehouse-${number}.duckdb`);
  }
}
