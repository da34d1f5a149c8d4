import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Answer,
  type Ask,
  type FilterOptions,
  type Groundswell,
  type IngestOptions,
  type Ledger,
  type MetricDescription,
  type Preview,
  type Question,
  Refusal,
} from '@groundswell/contract';
import { createMemoryAssumptions } from './memory-assumptions.ts';
import { createMemoryChats } from './memory-chats.ts';
import { createMemoryCodings } from './memory-codings.ts';
import { createMemoryDigests } from './memory-digests.ts';
import { createMemoryGoals } from './memory-goals.ts';
import { createMemoryHandled } from './memory-handled.ts';
import { createMemoryHolidays } from './memory-holidays.ts';
import { createMemoryMeasures } from './memory-measures.ts';
import { createMemoryNotes } from './memory-notes.ts';
import { createMemoryPeople } from './memory-people.ts';
import { createMemoryProgrammes } from './memory-programmes.ts';
import { createMemoryReports } from './memory-reports.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { createMemoryStories } from './memory-stories.ts';
import { createMemorySummaries } from './memory-summaries.ts';
import { createMemoryViews } from './memory-views.ts';

/** What a test may do between the asking and the answering. */
export interface Holding {
  beforeAnswer?: (signal?: AbortSignal) => Promise<void>;
  beforeIngest?: (signal?: AbortSignal) => Promise<void>;
}

/**
 * A second, small implementation of `Groundswell` for tests of what stands on it: every line of an ingested file is a
 * post, "contributors" counts them by import. `asked` lists the questions that reached it.
 */
export function createMemoryGroundswell(holding: Holding = {}): Groundswell & { asked: string[] } {
  const asked: string[] = [];
  let ledgers: Ledger[] = [];
  let version = 1;

  return {
    asked,
    version: () => `v${version}`,
    metrics: () => [contributors],
    codebooks: () => [],
    sources: () => [
      { id: 'lines', title: 'Lines', docs: 'One post a line.', endings: ['.txt'] },
      { id: 'records', title: 'Records', docs: 'One record a line.', endings: ['.ndjson'] },
    ],
    options: async () => optionsOf(ledgers),
    async answer(metric, question, signal) {
      asked.push(`${metric} ${JSON.stringify(question)}`);
      await holding.beforeAnswer?.(signal);
      signal?.throwIfAborted();
      if (metric !== contributors.id) throw new Refusal(`There is no metric "${metric}".`, 404);
      if (question.team?.includes('Fault')) throw new Error('the engine broke at /secret/path');
      return answerOf(question, ledgers);
    },
    async thread(post, view) {
      asked.push(`thread ${post} ${view}`);
      return { posts: [], hidden: view === 'executive' };
    },
    async headlines(question) {
      asked.push(`headlines ${JSON.stringify(question)}`);
      return { headlines: [], weeks: null, judged: 0, declared: 11, method: 'Nothing is known.' };
    },
    async quotes(question, page) {
      asked.push(`quotes ${JSON.stringify(question)} ${JSON.stringify(page)}`);
      return { quotes: [], total: 0, next: null, hidden: question.view === 'executive' };
    },
    stories: createMemoryStories(),
    reports: createMemoryReports(),
    digests: createMemoryDigests(),
    views: createMemoryViews(),
    assumptions: createMemoryAssumptions(),
    summaries: createMemorySummaries(asked),
    chats: createMemoryChats(() => {
      version += 1;
    }),
    imports: async () => ledgers,
    codings: createMemoryCodings(),
    people: createMemoryPeople(() => {
      version += 1;
    }),
    handled: createMemoryHandled(() => {
      version += 1;
    }),
    notes: createMemoryNotes(),
    goals: createMemoryGoals(),
    programmes: createMemoryProgrammes(() => {
      version += 1;
    }),
    measures: createMemoryMeasures(() => {
      version += 1;
    }),
    holidays: createMemoryHolidays(() => {
      version += 1;
    }),
    shelf: createMemoryShelf(() => {
      version += 1;
    }, asked),
    async preview(paths, options, watch) {
      await holding.beforeIngest?.(watch?.signal);
      watch?.signal?.throwIfAborted();
      return paths.map((path) => previewOf(path, options));
    },
    async ingest(paths, options, watch) {
      watch?.progress?.({ phase: 'reading', posts: 0, postsPerSecond: 0, percent: 0, secondsLeft: null });
      await holding.beforeIngest?.(watch?.signal);
      watch?.signal?.throwIfAborted();
      const lines = paths.flatMap(filesAt).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
      if (lines.includes('not an export')) throw new Refusal('The upload is no export that is known here.');
      version += 1;
      const ledger = ledgerOf(`import-${version}`, paths, lines, options);
      ledgers = [...ledgers, ledger];
      return [ledger];
    },
    async removeImport(id) {
      if (!ledgers.some((ledger) => ledger.id === id)) throw new Refusal(`There is no import "${id}".`, 404);
      ledgers = ledgers.filter((ledger) => ledger.id !== id);
      version += 1;
    },
    async chooseTimezone() {
      version += 1;
    },
    async rebuild() {
      version += 1;
    },
    close: async () => undefined,
  };
}

const contributors: MetricDescription = {
  id: 'contributors',
  title: 'Contributors',
  question: 'How many people take part?',
  family: 'participation',
  shape: 'series',
  unit: 'people',
  better: 'higher',
  headline: 'contributors',
  definition: 'People who posted at least once.',
  source: 'This test.',
  caveats: [],
  columns: [
    { name: 'period', label: 'Period', unit: null },
    { name: 'posts', label: 'Posts', unit: 'posts' },
    { name: 'contributors', label: 'Contributors', unit: 'people' },
  ],
  sql: 'select 1',
  grains: ['day', 'week', 'month', 'quarter'],
};

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)));
}

function ledgerOf(id: string, paths: string[], lines: string[], options: IngestOptions): Ledger {
  const kept = lines.filter((line) => line.trim() !== '').length;
  return {
    id,
    source: options.source ?? 'lines',
    community: options.community ?? 'Lines',
    files: paths.map((path) => basename(path)),
    importedAt: '2024-01-05T09:30:00.000Z',
    sample: options.sample ?? false,
    read: lines.length,
    kept,
    bots: 0,
    leftOut:
      kept === lines.length
        ? []
        : [{ reason: 'empty', count: lines.length - kept, examples: [{ file: 'chat.txt', line: 3 }] }],
    problems: [],
    problemCount: 0,
    people: 3,
    from: options.date ?? '2024-01-01',
    to: options.date ?? '2024-01-05',
    seconds: 0,
  };
}

/** A line without a letter asks for the day, as exports without one do. */
function previewOf(path: string, options: IngestOptions): Preview {
  const lines = filesAt(path).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const { kept, read, leftOut, from, to, people } = ledgerOf('none', [path], lines, options);
  const asks: Ask[] = lines.includes('no day') && !options.date ? ['date'] : [];
  return {
    files: [basename(path)],
    source: options.source ?? 'lines',
    confidence: options.source ? 1 : 0.9,
    community: options.community ?? 'Lines',
    posts: lines.slice(0, 5).map((text) => ({ channel: 'general', author: 'Amber Otter', at: from ?? '', text })),
    ...{ kept, read, leftOut, people, from, to, problems: [], problemCount: 0 },
    timezone: options.timezone ?? 'UTC',
    needsTimezone: false,
    asks,
    problem: asks.length > 0 ? 'The file does not say on which day. Say it with --date YYYY-MM-DD.' : null,
  };
}

function answerOf(question: Question, ledgers: Ledger[]): Answer {
  const rows = ledgers.map(({ from, kept, people }) => ({ period: from, posts: kept, contributors: people }));
  return {
    metric: contributors.id,
    scope: { ...question, from: question.from ?? null, to: question.to ?? null, asOf: null },
    rows,
    total: { period: null, posts: ledgers.reduce((sum, { kept }) => sum + kept, 0), contributors: null },
    compared: null,
    change: null,
    notes: [{ code: 'unknown-authors', count: 2, text: '2 posts have no known author.' }],
    hidden: null,
    completeUntil: null,
  };
}

function optionsOf(ledgers: Ledger[]): FilterOptions {
  return {
    from: null,
    to: null,
    asOf: null,
    timezone: 'UTC',
    communities: [],
    channels: [],
    teams: [],
    languages: [],
    chats: [],
    codebooks: [],
    imports: ledgers.length,
    sample: ledgers.some(({ sample }) => sample),
  };
}
