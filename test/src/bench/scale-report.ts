import type { Asked } from './ask-scopes.ts';
import type { MadeWorkspace } from './made-workspace.ts';
import { spreadOf } from './spread.ts';

/** All that one run measured. */
export interface ScaleReport {
  made: MadeWorkspace;
  cores: number;
  node: string;
  scopes: number;
  asked: Asked[];
  /** Metrics beside the barest SQL for the same rows; both without a comparison, in milliseconds. */
  floors: { name: string; http: number[]; sql: number[] }[];
  /** Answers a second from the cache. */
  cachedPerSecond: number;
}

/** The report as Markdown: the import, a row a metric, the floors. */
export function scaleMarkdown(report: ScaleReport): string {
  const { made, floors, asked, scopes } = report;
  return [
    `${whole(made.messages)} messages, ${whole(made.people)} people, 200 channels, 3 years; ${report.cores} cores, Node ${report.node}.`,
    importTable(made),
    `${scopes} random scopes a metric through the HTTP API, in milliseconds; rows and bytes are medians. “Asked” says how many were answered before the time was up.`,
    table(
      ['metric', 'asked', 'p50', 'p95', 'max', 'cached p50', 'unfiltered', 'rows', 'bytes'],
      asked.map((one) => metricRow(one, scopes)),
    ),
    `From the cache: ${whole(report.cachedPerSecond)} answers a second, one after another, without a socket.`,
    'Beside the barest SQL for the same rows on the same tables, both without a comparison:',
    table(['metric', 'HTTP p50', 'p95', 'SQL p50', 'p95', 'HTTP ÷ SQL at p50'], floors.map(floorRow)),
    'PostgreSQL, scikit-learn and SQLite FTS5 are not measured by this program.',
    ...failures(asked),
  ].join('\n\n');
}

function importTable(made: MadeWorkspace): string {
  return table(
    ['posts/s', 'import', 'roster after it', 'bytes a post on disk', 'peak memory', 'memory before'],
    [
      [
        whole(made.posts / made.importSeconds),
        `${made.importSeconds.toFixed(1)} s`,
        `${made.rosterSeconds.toFixed(1)} s`,
        whole(made.bytesOnDisk / made.posts),
        `${made.peakMegabytes} MB`,
        `${made.megabytesBefore} MB`,
      ],
    ],
  );
}

function metricRow(one: Asked, scopes: number): string[] {
  const [past, cached] = [spreadOf(one.times), spreadOf(one.cached)];
  const count = one.times.length;
  return [
    one.name,
    one.cut ? `${count} of ${scopes} (cut)` : `${count}`,
    ...[past?.p50, past?.p95, past?.max].map(short),
    cached ? cached.p50.toFixed(2) : '–',
    short(one.unfiltered),
    whole(spreadOf(one.rows)?.p50),
    whole(spreadOf(one.bytes)?.p50),
  ];
}

function floorRow({ name, http, sql }: ScaleReport['floors'][number]): string[] {
  const [through, bare] = [spreadOf(http), spreadOf(sql)];
  const ratio = through && bare ? (through.p50 / bare.p50).toFixed(2) : '–';
  return [name, short(through?.p50), short(through?.p95), short(bare?.p50), short(bare?.p95), ratio];
}

const failures = (asked: Asked[]): string[] =>
  asked.flatMap(({ name, failed: [first, ...others] }) =>
    first ? [`${name}: ${1 + others.length} not answered; the first, ${first.path}: ${first.says}`] : [],
  );

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const short = (ms: number | null | undefined): string =>
  ms === null || ms === undefined ? '–' : ms.toFixed(ms < 100 ? 1 : 0);

const whole = (count: number | undefined): string =>
  count === undefined ? '–' : Math.round(count).toLocaleString('en-GB');
