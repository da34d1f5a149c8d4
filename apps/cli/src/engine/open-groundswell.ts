import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Codebook,
  type FilterOptions,
  type Groundswell,
  type IngestOptions,
  type IngestWatch,
  type Ledger,
  type Preview,
  type Progress,
  type Question,
  Refusal,
} from '@groundswell/contract';
import {
  answerQuestion,
  describeMetric,
  filterOptions,
  importShares,
  ledgerNow,
  metricOf,
  metrics,
} from '@groundswell/metrics';
import { readers } from '@groundswell/sources';
import type { ThemeRow } from '@groundswell/warehouse';
import { openWorkspace } from '@groundswell/workspace';
import { asCounted } from './as-counted.ts';
import { withAsks } from './asked.ts';
import { checkTimezone } from './check-timezone.ts';
import { codebookShelf } from './codebooks/codebook-shelf.ts';
import { previewTheme } from './codebooks/preview-theme.ts';
import { Shelf } from './codebooks/shelf.ts';
import { type CountProgress, ThemeCounting } from './codebooks/theme-counting.ts';
import { shownVersions, versionNotes } from './codebooks/version-notes.ts';
import { codingsOf } from './codings.ts';
import { confirmedMerges } from './confirmed-merges.ts';
import { CurrentWarehouse } from './current-warehouse.ts';
import { handledQuestionsOf, mirrorHandled } from './handled-questions.ts';
import { holidaysOf, mirrorHolidays } from './holidays.ts';
import { importFiles } from './import-files.ts';
import { KeptImports, type KeptLedger } from './kept-imports.ts';
import { loadCodebooks } from './load-codebooks.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { peopleOf } from './people.ts';
import { hitStamp, textStamp } from './post-text.ts';
import { previewFiles } from './preview-files.ts';
import { quotePage, threadPage } from './quote-page.ts';
import { recountOutdated, recountWords } from './recount-words.ts';
import { splitInputs } from './split-inputs.ts';
import { chooseZone, restoreZone, zoneOf } from './workspace-zone.ts';

/** Raised whenever the warehouse's tables change their meaning, so that old files are built anew. */
const schemaVersion = 6;

interface OpenOptions {
  home: string;
  warm?: boolean;
}

/**
 * Opens the workspace in the folder `home` (made where missing), bringing its warehouse up to date with its records; `warm`, for
 * those who will ask many questions, makes ready in the background what answers them faster.
 */
export async function openGroundswell({ home, warm = false }: OpenOptions): Promise<Groundswell> {
  await mkdir(home, { recursive: true });
  const workspace = await openWorkspace(join(home, 'workspace.db'));
  const kept = await KeptImports.open(join(home, 'records'));
  const warehouse = await CurrentWarehouse.open(join(home, 'warehouse'));
  const shelf = await Shelf.open(workspace.codebooks, await loadCodebooks());
  let counted = shelf.newest();
  const counting = new ThemeCounting(
    (signal, progress) => exclusively(() => bringUpToDate(signal, progress)),
    noteVersions,
  );
  let versions = '';
  const exclusively = oneAtATime();

  async function bringUpToDate(signal?: AbortSignal, progress?: CountProgress): Promise<void> {
    signal?.throwIfAborted();
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
    counted = codebooks;
    noteVersions();
  }

  function noteVersions(): void {
    versions = shownVersions({ counted, counting: counting.status });
  }

  async function ingest(paths: string[], options: IngestOptions, watch?: IngestWatch): Promise<Ledger[]> {
    const before = {
      timezone: await workspace.setting('timezone'),
      sample: await workspace.setting('sample-timezone'),
    };
    const timezone = await chooseZone(workspace, options, await kept.ledgers());
    const done: KeptLedger[] = [];
    const posts = () => done.reduce((sum, ledger) => sum + ledger.read, 0);
    try {
      for (const input of await splitInputs(paths)) {
        done.push(await importFiles(input, options, { kept, codebooks: shelf.newest(), timezone, watch }));
      }
      watch?.progress?.({ phase: 'building', posts: posts(), postsPerSecond: 0, percent: null, secondsLeft: null });
      watch?.signal?.throwIfAborted();
      await bringUpToDate(watch?.signal);
    } catch (cause) {
      for (const ledger of done) await kept.remove(ledger.id);
      await restoreZone(workspace, before);
      throw withAsks(cause);
    }
    watch?.progress?.(finished(posts()));
    return done.map(publicLedger);
  }

  await mirrorHolidays(workspace.holidays, warehouse);
  await mirrorHandled(workspace.handled, warehouse);
  await bringUpToDate();
  if (warm) warehouse.warm();
  return {
    version: () => `${warehouse.version}-${versions}`,
    metrics: () => metrics.map(describeMetric),
    codebooks: () => counted,
    shelf: codebookShelf({
      shelf,
      counting,
      counted: () => counted,
      preview: (question, asked, saved, signal) =>
        previewTheme(question, asked, saved, { query: warehouse.query, signal }),
    }),
    sources: () => readers.map(({ id, title, docs, endings }) => ({ id, title, docs, endings })),
    async options(): Promise<FilterOptions> {
      const ledgers = await kept.ledgers();
      return {
        ...(await filterOptions(warehouse.query)),
        timezone: await zoneOf(workspace, ledgers),
        codebooks: counted.map(({ id, title, themes }) => ({
          id,
          title,
          themes: themes.map((theme) => ({ id: theme.id, label: theme.label, colour: theme.colour })),
        })),
        imports: ledgers.length,
        sample: ledgers.some(({ sample }) => sample),
      };
    },
    async answer(id: string, question: Question, signal?: AbortSignal) {
      const metric = metricOf(id);
      if (!metric)
        throw new Refusal(
          `There is no metric “${id}”. The metrics are: ${metrics.map((one) => one.id).join(', ')}.`,
          404,
        );
      const answer = await answerQuestion(
        metric,
        await asCounted(question, warehouse.query, signal),
        warehouse,
        signal,
      );
      const versions = versionNotes(describeMetric(metric).sql, question, { counted, counting: counting.status });
      return { ...answer, scope: { ...answer.scope, term: question.term }, notes: [...answer.notes, ...versions] };
    },
    async quotes(question, page, signal) {
      const { query } = warehouse;
      return quotePage(await asCounted(question, query, signal), page, { codebooks: counted, query, signal });
    },
    thread: (post, view, signal) => threadPage(post, view, { query: warehouse.query, signal }),
    async imports() {
      const shares = await importShares(warehouse.query);
      return (await kept.ledgers()).map((ledger) => publicLedger(ledgerNow(ledger, shares.get(ledger.id))));
    },
    codings: codingsOf({ query: warehouse.query, store: workspace.codings, codebooks: () => counted }),
    people: peopleOf({ query: warehouse.query, decisions: workspace.decisions, exclusively, bringUpToDate }),
    holidays: holidaysOf({ kept: workspace.holidays, warehouse, exclusively }),
    handled: handledQuestionsOf({ kept: workspace.handled, warehouse, exclusively }),
    async preview(paths, options, watch) {
      if (options.timezone) checkTimezone(options.timezone);
      const timezone = options.timezone ?? (await zoneOf(workspace, await kept.ledgers()));
      const previews: Preview[] = [];
      for (const input of await splitInputs(paths)) {
        previews.push(await previewFiles(input, options, { timezone, watch }));
      }
      return previews;
    },
    ingest: (paths, options, watch) => exclusively(() => ingest(paths, options, watch)),
    removeImport: (id) =>
      exclusively(async () => {
        await kept.remove(id);
        await bringUpToDate();
      }),
    async chooseTimezone(timezone) {
      checkTimezone(timezone);
      await exclusively(async () => {
        const before = await workspace.setting('timezone');
        await workspace.choose('timezone', timezone);
        try {
          await bringUpToDate();
        } catch (cause) {
          await workspace.restore('timezone', before);
          throw cause;
        }
      });
    },
    rebuild: () =>
      exclusively(async () => {
        for (const ledger of await kept.ledgers()) await recountWords(ledger, { kept, codebooks: shelf.newest() });
        warehouse.forget();
        await bringUpToDate();
      }),
    async close() {
      await counting.stop();
      await exclusively(() => warehouse.close());
      workspace.close();
    },
  };
}

const themeRows = (codebooks: Codebook[]): ThemeRow[] =>
  codebooks.flatMap(({ id, themes }) =>
    themes.map(({ id: theme, label }, position) => ({ codebook: id, theme, position: position + 1, label })),
  );

const finished = (posts: number): Progress => ({
  phase: 'done',
  posts,
  postsPerSecond: 0,
  percent: 100,
  secondsLeft: 0,
});

function publicLedger({ textStamp: _, hitStamp: __, ...ledger }: KeptLedger): Ledger {
  return ledger;
}
