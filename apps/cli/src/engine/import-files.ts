import { setImmediate as breathe } from 'node:timers/promises';
import { type IngestOptions, type LeftOutReason, leftOutReason, type Progress, Refusal } from '@groundswell/contract';
import {
  describeInput,
  detect,
  type InputFile,
  openInput,
  type Reader,
  readerOf,
  type Yield,
} from '@groundswell/sources';
import { Stage } from '@groundswell/warehouse';
import { importId } from './import-id.ts';
import type { KeptImports, KeptLedger } from './kept-imports.ts';
import type { AnalysePost } from './post-text.ts';
import { counted, type ReadingWatch } from './reading-progress.ts';

/** How many problems a ledger lists in words; the rest is only counted. Ours. */
const listedProblems = 100;

export interface ImportTools {
  kept: KeptImports;
  analyse: AnalysePost;
  textStamp: string;
  /** The zone of the ledger's days. */
  timezone: string;
  watch?: { progress?: (progress: Progress) => void; signal?: AbortSignal } | undefined;
}

/**
 * files → reader → records → words and themes → Parquet → ledger. All of it is kept or none.
 * @throws Refusal with a sentence where nobody can read the files or an option is missing.
 */
export async function importFiles(paths: string[], options: IngestOptions, tools: ImportTools): Promise<KeptLedger> {
  const started = performance.now();
  const input = await openInput(paths);
  const id = importId(new Date());
  try {
    const reader = await readerFor(input.files, options.source);
    const stage = await Stage.open({ import: id, source: reader.id });
    try {
      const watch = counted(input.files, tools.watch?.progress);
      const read = reader.read(watch.files, {
        inputName: input.name,
        community: options.community,
        timezone: options.timezone,
        date: options.date,
      });
      const tally = await stageAll(read, stage, tools, watch);
      const others = (await tools.kept.ledgers()).map((ledger) => tools.kept.folder(ledger.id));
      const counts = await stage.write(tools.kept.draft(id), others, tools.timezone);
      tally.leftOut.set('duplicate', (tally.leftOut.get('duplicate') ?? 0) + counts.posts - counts.kept);
      const leftOut = leftOutReason.options.flatMap((reason) =>
        tally.leftOut.get(reason) ? [{ reason, count: tally.leftOut.get(reason)! }] : [],
      );
      const ledger: KeptLedger = {
        id,
        source: reader.id,
        community: [...tally.communities].join(', ') || input.name,
        files: paths.map((path) => path.split(/[\\/]/).at(-1)!),
        importedAt: new Date().toISOString(),
        sample: options.sample ?? false,
        read: counts.kept + leftOut.reduce((sum, { count }) => sum + count, 0),
        kept: counts.kept,
        bots: counts.bots,
        leftOut,
        problems: tally.problems,
        problemCount: tally.problemCount,
        people: counts.people,
        from: counts.from,
        to: counts.to,
        seconds: (performance.now() - started) / 1000,
        textStamp: tools.textStamp,
      };
      tools.watch?.signal?.throwIfAborted();
      await tools.kept.keep(ledger);
      return ledger;
    } finally {
      stage.close();
    }
  } catch (cause) {
    await tools.kept.discard(id);
    throw cause;
  } finally {
    await input.close();
  }
}

interface Tally {
  leftOut: Map<LeftOutReason, number>;
  problems: KeptLedger['problems'];
  problemCount: number;
  communities: Set<string>;
}

async function stageAll(
  read: AsyncIterable<Yield[]>,
  stage: Stage,
  { analyse, watch }: ImportTools,
  reading: ReadingWatch,
): Promise<Tally> {
  const tally: Tally = { leftOut: new Map(), problems: [], problemCount: 0, communities: new Set() };
  let records = 0;
  for await (const batch of read) {
    for (const one of batch) {
      if (one.type === 'left-out') tally.leftOut.set(one.reason, (tally.leftOut.get(one.reason) ?? 0) + 1);
      if (one.type === 'problem' || (one.type === 'left-out' && one.reason === 'unreadable')) {
        tally.problemCount += 1;
        if (tally.problems.length < listedProblems)
          tally.problems.push({ file: one.file, line: one.line, text: one.text ?? 'The message could not be read.' });
      }
      if (one.type === 'left-out' || one.type === 'problem') continue;
      records += 1;
      if (one.type === 'community') tally.communities.add(one.name);
      if (one.type === 'post') stage.add(one, analyse(one.text, one.comment ?? null));
      else stage.add(one);
    }
    reading.posts(batch.filter((one) => one.type === 'post').length);
    watch?.signal?.throwIfAborted();
    await breathe();
  }
  if (records === 0)
    throw new Refusal(`Nothing in it could be read${tally.problems[0] ? `: ${tally.problems[0].text}` : '.'}`);
  return tally;
}

async function readerFor(files: InputFile[], source: string | undefined): Promise<Reader> {
  if (source) {
    const named = readerOf(source);
    if (named) return named;
    throw new Refusal(`There is no source “${source}”. See groundswell sources for those there are.`, 400);
  }
  const found = await detect(files);
  if (found) return found.reader;
  throw new Refusal(
    `Nobody here can read ${describeInput(files)}. If you know where it comes from, name the source; if it is nothing that is listed, write it as records.`,
  );
}
