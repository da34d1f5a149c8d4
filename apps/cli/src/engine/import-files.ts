import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Codebook, type IngestOptions, type IngestWatch, Refusal } from '@groundswell/contract';
import { type OpenedInput, openInput, type Yield } from '@groundswell/sources';
import { Stage, type TellTexts } from '@groundswell/warehouse';
import { withFrugalHeap } from './frugal-heap.ts';
import { importId } from './import-id.ts';
import type { KeptImports, KeptLedger } from './kept-imports.ts';
import { hitStamp, textStamp } from './post-text.ts';
import { counted, type ReadingWatch } from './reading-progress.ts';
import { listedExamples, ReadingTally } from './reading-tally.ts';
import { readOptions, recognise } from './recognise.ts';
import { textTeller } from './text-teller.ts';
import { withTextThread } from './text-thread.ts';

export interface ImportTools {
  kept: KeptImports;
  codebooks: Codebook[];
  /** The zone of the ledger's days. */
  timezone: string;
  watch?: IngestWatch | undefined;
}

/**
 * files → reader → records → words and themes → Parquet → ledger. All of it is kept or none.
 * @throws Refusal with a sentence where nobody can read the files or an option is missing.
 */
export async function importFiles(paths: string[], options: IngestOptions, tools: ImportTools): Promise<KeptLedger> {
  const id = importId(new Date());
  const input = await openInput(paths);
  try {
    const stage = (tell: TellTexts) => stageInput(id, input, paths, options, { ...tools, tell });
    const ledger = isLarge(input)
      ? await withFrugalHeap(() => withTextThread(tools.codebooks, stage))
      : await stage(textTeller(tools.codebooks));
    tools.watch?.signal?.throwIfAborted();
    await tools.kept.keep(ledger);
    return ledger;
  } catch (cause) {
    await tools.kept.discard(id);
    throw cause;
  } finally {
    await input.close();
  }
}

/** Bytes from which on memory matters more than time: about 100,000 posts, at which the process holds 400 MB (measured). */
const large = 32_000_000;

const isLarge = ({ files }: OpenedInput): boolean => files.reduce((sum, { size }) => sum + size, 0) > large;

/** Writes everything to the import's draft. */
async function stageInput(
  id: string,
  input: OpenedInput,
  paths: string[],
  options: IngestOptions,
  tools: ImportTools & { tell: TellTexts },
): Promise<KeptLedger> {
  const started = performance.now();
  const { kept, codebooks, tell, timezone, watch } = tools;
  const { reader } = await recognise(input.files, options.source);
  const place = { folder: kept.draft(id), tell };
  const stage = await Stage.open(reader.id, place);
  try {
    const watched = counted(input.files, watch);
    const tally = await stageAll(reader.read(watched.files, readOptions(input.name, options)), stage, tools, watched);
    watched.words();
    await stage.write(watch?.signal);
    const others = (await kept.ledgers()).map((ledger) => kept.folder(ledger.id));
    const counts = await stage.count(others, timezone, { examples: listedExamples, signal: watch?.signal });
    const files = paths.map((path) => basename(path));
    const already = counts.duplicates.map((text) => ({ file: files[0] ?? input.name, text }));
    tally.leaveOut('duplicate', counts.posts - counts.kept, already);
    return {
      id,
      source: reader.id,
      community: [...tally.communities].join(', ') || input.name,
      files,
      importedAt: new Date().toISOString(),
      sample: options.sample ?? false,
      read: counts.kept + tally.leftOutCount,
      kept: counts.kept,
      bots: counts.bots,
      leftOut: tally.leftOut,
      problems: tally.problems,
      problemCount: tally.problemCount,
      people: counts.people,
      from: counts.from,
      to: counts.to,
      seconds: (performance.now() - started) / 1000,
      textStamp: textStamp(),
      hitStamp: hitStamp(codebooks),
    };
  } finally {
    await stage.close();
  }
}

async function stageAll(
  read: AsyncIterable<Yield[]>,
  stage: Stage,
  { watch }: ImportTools,
  reading: ReadingWatch,
): Promise<ReadingTally> {
  const tally = new ReadingTally();
  let records = 0;
  for await (const batch of read) {
    for (const one of batch) {
      if (one.type === 'left-out' || one.type === 'problem') {
        tally.note(one);
        continue;
      }
      records += 1;
      if (one.type === 'community') tally.communities.add(one.name);
      stage.add(one);
    }
    reading.posts(batch.filter((one) => one.type === 'post').length);
    watch?.signal?.throwIfAborted();
    await stage.settle(watch?.signal);
    await breathe();
  }
  if (records === 0)
    throw new Refusal(`Nothing in it could be read${tally.problems[0] ? `: ${tally.problems[0].text}` : '.'}`);
  return tally;
}
