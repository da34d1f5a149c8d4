import { basename } from 'node:path';
import { type IngestOptions, type Ledger, type LeftOutCount, type Preview, Refusal } from '@groundswell/contract';
import { looksLikeMeasures, measuresSource, openInput, type ReadMeasures, readMeasures } from '@groundswell/sources';
import type { BroughtMeasure, KeptMeasures } from '@groundswell/workspace';
import { importId } from '../import-id.ts';
import { listedExamples } from '../reading-tally.ts';
import { type SettledMeasures, settleMeasures, type Twice } from './settle-measures.ts';

/** A table of measures as it will be kept, with the account of it. */
export interface BroughtMeasures {
  measures: BroughtMeasure[];
  ledger: Ledger;
  preview: Preview;
}

/** What a person may be told of a table: the first hundred, as of every import. */
const listedProblems = 100;

/** Whether one input is business measures: as somebody said, else as it looks. What cannot be opened is none. */
export async function areMeasures(paths: string[], { source }: IngestOptions): Promise<boolean> {
  if (source !== undefined) return source === measuresSource.id;
  const input = await openInput(paths).catch((cause: unknown) => {
    if (cause instanceof Refusal) return null;
    throw cause;
  });
  if (input === null) return false;
  try {
    return await looksLikeMeasures(input.files);
  } finally {
    await input.close();
  }
}

/**
 * Reads one input as business measures and keeps nothing.
 * @throws Refusal where it cannot be read, or something must be said about it first.
 */
export async function bringMeasures(
  paths: string[],
  options: IngestOptions,
  kept: KeptMeasures,
): Promise<BroughtMeasures> {
  const started = performance.now();
  const input = await openInput(paths);
  try {
    const read = await readMeasures(input.files, { inputName: input.name, map: options.map });
    const settled = settleMeasures(read.values, twiceOf(options));
    await checkGrains(settled.measures, kept);
    const files = paths.map((path) => basename(path));
    const account = accountOf(read, settled, files);
    const ledger: Ledger = {
      ...account,
      id: importId(new Date()),
      source: measuresSource.id,
      importedAt: new Date().toISOString(),
      sample: options.sample ?? false,
      bots: 0,
      seconds: (performance.now() - started) / 1000,
    };
    return { measures: settled.measures, ledger, preview: previewOf(read, settled, account, options) };
  } finally {
    await input.close();
  }
}

type Account = Omit<Ledger, 'id' | 'source' | 'importedAt' | 'sample' | 'bots' | 'seconds'>;

function accountOf(read: ReadMeasures, { measures, repeated, disagreeing }: SettledMeasures, files: string[]): Account {
  const leftOut: LeftOutCount[] = [];
  const leave = (
    reason: LeftOutCount['reason'],
    rows: { file: string; line?: number | undefined; text?: string }[],
  ) => {
    const examples = rows.slice(0, listedExamples).map(({ file, line, text }) => ({
      file,
      ...(line !== undefined && { line }),
      ...(text && { text }),
    }));
    if (rows.length > 0) leftOut.push({ reason, count: rows.length, examples });
  };
  leave('unreadable', read.problems);
  leave(
    'duplicate',
    [...repeated, ...disagreeing].map((one) => ({ ...one, text: `${one.measure}: ${one.value}` })),
  );
  const days = measures.flatMap(({ values }) => values.map(({ day }) => day)).sort();
  return {
    community: measures.map(({ name }) => name).join(', '),
    files,
    read: read.values.length + read.problems.length,
    kept: days.length,
    leftOut,
    problems: read.problems.slice(0, listedProblems).map(({ type: _, ...problem }) => problem),
    problemCount: read.problems.length,
    people: 0,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

function previewOf(
  read: ReadMeasures,
  { measures }: SettledMeasures,
  account: Account,
  options: IngestOptions,
): Preview {
  return {
    ...account,
    source: measuresSource.id,
    confidence: options.source === undefined ? 0.9 : 1,
    posts: [],
    timezone: 'UTC',
    needsTimezone: false,
    asks: [],
    problem: null,
    measures: { columns: read.columns, measures: measures.map(shown) },
  };
}

function shown({ name, unit, better, grain, values }: BroughtMeasure) {
  const days = values.map(({ day }) => day).sort();
  const teams = [...new Set(values.flatMap(({ team }) => team ?? []))].sort();
  const company = values.some(({ team }) => team === null);
  return {
    name,
    unit,
    better,
    grain,
    teams,
    company,
    values: values.length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}

function twiceOf({ map = {} }: IngestOptions): Twice | undefined {
  const { twice } = map;
  if (twice === undefined || twice === 'first' || twice === 'last' || twice === 'neither') return twice;
  throw new Refusal(
    `“${twice}” does not say which of two values counts: say twice=first, twice=last or twice=neither.`,
    400,
  );
}

async function checkGrains(measures: BroughtMeasure[], kept: KeptMeasures): Promise<void> {
  const known = await kept.list();
  for (const { name, grain } of measures) {
    const before = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!before || before.grain === grain) continue;
    const text = `“${name}” is kept by the ${before.grain} already, and this file has it by the ${grain}. Give it another name, or remove the one that is there.`;
    throw new Refusal(text, 409);
  }
}
