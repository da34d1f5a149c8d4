import type { Asked } from './ask-scopes.ts';
import { goalLines } from './goals-report.ts';
import type { MadeWorkspace } from './made-workspace.ts';
import type { PeerRow } from './peers/peer.ts';
import { peersMarkdown } from './peers/peers-report.ts';
import { spreadOf } from './spread.ts';

/** All that one run measured; null what was not asked for. */
export interface ScaleReport {
  made: MadeWorkspace;
  cores: number;
  node: string;
  questions: QuestionReport | null;
  peers: PeerRow[] | null;
}

export interface QuestionReport {
  scopes: number;
  asked: Asked[];
  /** Metrics beside the barest SQL for the same rows; both without a comparison, in milliseconds. */
  floors: { name: string; http: number[]; sql: number[] }[];
  /** Answers a second from the cache. */
  cachedPerSecond: number;
}

/** The report as Markdown: the import, a row a metric, the floors, a row a peer. */
export function scaleMarkdown({ made, cores, node, questions, peers }: ScaleReport): string {
  return [
    `${whole(made.messages)} messages, ${whole(made.people)} people, 200 channels, 3 years; ${cores} cores, Node ${node}.`,
    importTable(made),
    phaseTable(made),
    ...(questions ? questionParts(questions, made.messages) : []),
    ...(peers ? [peersMarkdown(peers)] : []),
  ].join('\n\n');
}

function questionParts({ floors, asked, scopes, cachedPerSecond }: QuestionReport, messages: number): string[] {
  return [
    `${scopes} random scopes a metric through the HTTP API, in milliseconds; rows and bytes are medians. “Asked” says how many were answered before the time was up; “one team” and “20 channels”, about all days, are the slowest of five.`,
    table(
      ['metric', 'asked', 'p50', 'p95', 'max', 'cached p50', 'unfiltered', 'one team', '20 channels', 'rows', 'bytes'],
      asked.map((one) => metricRow(one, scopes)),
    ),
    ...[goalLines(asked, messages).join('\n')].filter((lines) => lines !== ''),
    `From the cache: ${whole(cachedPerSecond)} answers a second, one after another, without a socket.`,
    'Beside the barest SQL for the same rows on the same tables, both without a comparison:',
    table(['metric', 'HTTP p50', 'p95', 'SQL p50', 'p95', 'HTTP ÷ SQL at p50'], floors.map(floorRow)),
    ...failures(asked),
  ];
}

function importTable(made: MadeWorkspace): string {
  const perPost = (bytes: number) => whole(bytes / made.posts);
  return table(
    [
      'posts/s',
      'import',
      'processor time',
      'roster after it',
      'bytes a post: records',
      'warehouse',
      'all',
      'peak memory',
      'before',
    ],
    [
      [
        whole(made.posts / made.importSeconds),
        `${made.importSeconds.toFixed(1)} s`,
        `${made.importCpuSeconds.toFixed(1)} s`,
        `${made.rosterSeconds.toFixed(1)} s`,
        perPost(made.recordBytes),
        perPost(made.warehouseBytes),
        perPost(made.bytesOnDisk),
        `${made.peakMegabytes} MB`,
        `${made.megabytesBefore} MB`,
      ],
    ],
  );
}

function phaseTable({ phases, posts }: MadeWorkspace): string {
  const rows = phases.map(({ phase, seconds, cpuSeconds, megabytes }) => [
    phase,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    ((cpuSeconds / posts) * 1e6).toFixed(1),
    `${megabytes}`,
  ]);
  return table(['phase', 'wall s', 'processor s', 'processor µs a post', 'peak MB so far'], rows);
}

function metricRow(one: Asked, scopes: number): string[] {
  const [past, cached] = [spreadOf(one.times), spreadOf(one.cached)];
  const count = one.times.length;
  return [
    one.name,
    one.cut ? `${count} of ${scopes} (cut)` : `${count}`,
    ...[past?.p50, past?.p95, past?.max].map(short),
    cached ? cached.p50.toFixed(2) : '–',
    ...['unfiltered', 'one team', '20 channels'].map((scope) => short(slowestOf(one.apart[scope]))),
    whole(spreadOf(one.rows)?.p50),
    whole(spreadOf(one.bytes)?.p50),
  ];
}

function floorRow({ name, http, sql }: QuestionReport['floors'][number]): string[] {
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

const slowestOf = (times: number[] | undefined): number | null => (times?.length ? Math.max(...times) : null);

const short = (ms: number | null | undefined): string =>
  ms === null || ms === undefined ? '–' : ms.toFixed(ms < 100 ? 1 : 0);

const whole = (count: number | undefined): string =>
  count === undefined ? '–' : Math.round(count).toLocaleString('en-GB');
