import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Ask, type IngestOptions, type IngestWatch, type Preview, Refusal } from '@groundswell/contract';
import { type OpenedInput, openInput, type Reader } from '@groundswell/sources';
import { asksOf } from './asked.ts';
import { PreviewCount } from './preview-count.ts';
import { counted } from './reading-progress.ts';
import { readOptions, recognise } from './recognise.ts';

export interface PreviewTools {
  /** What the person said, else the workspace's: shown where the times depend on it, and asked for. */
  timezone: string;
  watch?: IngestWatch | undefined;
}

/** Reads one input to its end, as an import would, and keeps nothing. A refusal is a part of what is shown. */
export async function previewFiles(paths: string[], options: IngestOptions, tools: PreviewTools): Promise<Preview> {
  const shown: Preview = { ...nothingYet, files: paths.map((path) => basename(path)), timezone: tools.timezone };
  try {
    const input = await openInput(paths);
    try {
      const { reader, confidence } = await recognise(input.files, options.source);
      Object.assign(shown, { source: reader.id, confidence, community: options.community ?? input.name });
      return { ...shown, ...(await readThrough(reader, input, options, tools)) };
    } finally {
      await input.close();
    }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { ...shown, asks: asksOf(cause), problem: cause.message };
  }
}

const nothingYet = {
  source: null,
  confidence: 0,
  community: null,
  posts: [],
  read: 0,
  kept: 0,
  leftOut: [],
  problems: [],
  problemCount: 0,
  people: 0,
  from: null,
  to: null,
  needsTimezone: false,
  asks: [],
  problem: null,
} satisfies Partial<Preview>;

/** Words that let the reading go on, so that all that must be asked is asked at once; what is read with them is not shown. */
const placeholders: Partial<Record<Ask, IngestOptions>> = {
  date: { date: '2000-01-01' },
  'date-order': { map: { 'date-order': 'dmy' } },
};

/** Reads without a zone first: a reader that then asks for one is the only sign that the format needs it. */
async function readThrough(
  reader: Reader,
  input: OpenedInput,
  options: IngestOptions,
  { timezone, watch }: PreviewTools,
): Promise<Partial<Preview>> {
  let said: IngestOptions = { ...options, timezone: undefined };
  const asks: Ask[] = [];
  let needsTimezone = false;
  let problem: Refusal | null = null;
  for (;;) {
    try {
      const count = await countAll(reader, input, said, timezone, watch);
      if (problem === null) return { ...count, asks, needsTimezone };
      return { needsTimezone, asks, problem: problem.message };
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      const asked = asksOf(cause);
      const zone = asked.includes('timezone') && !needsTimezone;
      const wanted = asked.filter((ask) => ask !== 'timezone' && !asks.includes(ask));
      if (!zone && wanted.length === 0) throw problem ?? cause;
      if (zone) {
        needsTimezone = true;
        if (!options.timezone) asks.push('timezone');
        said = { ...said, timezone };
      }
      if (wanted.length > 0) {
        problem ??= cause;
        asks.push(...wanted);
        if (!wanted.some((ask) => placeholders[ask])) return { needsTimezone, asks, problem: problem.message };
        for (const ask of wanted)
          said = { ...said, ...placeholders[ask], map: { ...said.map, ...placeholders[ask]?.map } };
      }
    }
  }
}

async function countAll(
  reader: Reader,
  input: OpenedInput,
  said: IngestOptions,
  timezone: string,
  watch: IngestWatch | undefined,
): Promise<Partial<Preview>> {
  const reading = counted(input.files, watch);
  const count = new PreviewCount();
  for await (const batch of reader.read(reading.files, readOptions(input.name, said))) {
    for (const one of batch) count.see(one);
    reading.posts(batch.filter((one) => one.type === 'post').length);
    watch?.signal?.throwIfAborted();
    await breathe();
  }
  return count.told(timezone);
}
