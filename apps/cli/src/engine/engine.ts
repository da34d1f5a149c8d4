import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Codebook } from '@groundswell/contract';
import type { ThemeRow } from '@groundswell/warehouse';
import { openWorkspace, type Workspace } from '@groundswell/workspace';
import { KnownChats } from './chats/known-chats.ts';
import { Shelf } from './codebooks/shelf.ts';
import { type CountProgress, ThemeCounting } from './codebooks/theme-counting.ts';
import { type CountedCodebooks, shownVersions } from './codebooks/version-notes.ts';
import { confirmedMerges } from './confirmed-merges.ts';
import { CurrentWarehouse } from './current-warehouse.ts';
import { KeptImports } from './kept-imports.ts';
import { loadCodebooks } from './load-codebooks.ts';
import { programmeRows } from './measures/programmes.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { hitStamp, textStamp } from './post-text.ts';
import { recountOutdated } from './recount-words.ts';
import { zoneOf } from './workspace-zone.ts';

/** Raised whenever the warehouse's tables change their meaning, so that old files are built anew. */
const schemaVersion = 17;

/** What everything that a workspace can be asked or told stands on. */
export class Engine {
  /** What changes the workspace happens one thing after another. */
  readonly exclusively = oneAtATime();
  readonly counting: ThemeCounting;
  readonly warehouse: CurrentWarehouse;
  readonly chats: KnownChats;
  /** The codebooks that the warehouse's themes were counted by. */
  counted: Codebook[];
  private versions = '';

  private constructor(
    readonly workspace: Workspace,
    readonly kept: KeptImports,
    { warehouse, chats }: { warehouse: CurrentWarehouse; chats: KnownChats },
    readonly shelf: Shelf,
  ) {
    this.warehouse = warehouse;
    this.chats = chats;
    this.counted = shelf.newest();
    this.counting = new ThemeCounting(
      (signal, progress) => this.exclusively(() => this.bringUpToDate(signal, progress)),
      () => this.noteVersions(),
    );
  }

  /** Opens the folder `home` (made where missing); its warehouse may be behind its records still. */
  static async open(home: string): Promise<Engine> {
    await mkdir(home, { recursive: true });
    const workspace = await openWorkspace(join(home, 'workspace.db'));
    const kept = await KeptImports.open(join(home, 'records'));
    const chats = new KnownChats(workspace.chats, workspace.chatTexts.chats);
    // Whom and what programmes name is known by other numbers in every warehouse.
    const warehouse = await CurrentWarehouse.open(join(home, 'warehouse'), (query, use) =>
      chats.derive(query, async (rows) =>
        use({ ...rows, ...(await programmeRows(await workspace.programmes.list(), query)) }),
      ),
    );
    return new Engine(
      workspace,
      kept,
      { warehouse, chats },
      await Shelf.open(workspace.codebooks, await loadCodebooks()),
    );
  }

  /** Changes whenever an answer could. */
  get version(): string {
    return `${this.warehouse.version}-${this.versions}`;
  }

  /** How far a new version of a codebook is counted. */
  get countStatus(): CountedCodebooks {
    return { counted: this.counted, counting: this.counting.status };
  }

  /** Counts anew what older rules counted, and builds the warehouse unless it is built from just this. */
  bringUpToDate = async (signal?: AbortSignal, progress?: CountProgress): Promise<void> => {
    signal?.throwIfAborted();
    const { kept, warehouse, shelf, workspace } = this;
    const codebooks = shelf.newest();
    const ledgers = await kept.ledgers();
    const timezone = await zoneOf(workspace, ledgers);
    const merges = await confirmedMerges(workspace);
    const themes = themeRows(codebooks);
    const rules = [textStamp(), hitStamp(codebooks), themes];
    const stamp = createHash('sha256')
      .update(JSON.stringify([schemaVersion, timezone, rules, ledgers.map(({ id }) => id), merges]))
      .digest('hex');
    let [posts, of] = [0, 0];
    const themesCounted = (...now: [number, number]) => {
      [posts, of] = now;
      progress?.('themes', posts, of);
    };
    await recountOutdated(ledgers, { kept, codebooks, signal, progress: themesCounted });
    if (!warehouse.isBuiltFrom(stamp)) {
      progress?.('building', posts, of);
      const folders = ledgers.map(({ id }) => kept.folder(id));
      await warehouse.rebuild({ folders, timezone, themes, merges, stamp }, signal);
    }
    this.counted = codebooks;
    this.noteVersions();
  };

  async close(): Promise<void> {
    await this.counting.stop();
    await this.exclusively(() => this.warehouse.close());
    this.workspace.close();
  }

  private noteVersions(): void {
    this.versions = shownVersions(this.countStatus);
  }
}

const themeRows = (codebooks: Codebook[]): ThemeRow[] =>
  codebooks.flatMap(({ id, themes }) =>
    themes.map(({ id: theme, label }, position) => ({ codebook: id, theme, position: position + 1, label })),
  );
