import { type IngestOptions, Refusal } from '@groundswell/contract';
import { describeInput, detect, type InputFile, type Reader, type ReadOptions, readerOf } from '@groundswell/sources';

/** The reader that a person named, else the one that is surest. @throws Refusal that asks for the source. */
export async function recognise(
  files: InputFile[],
  source: string | undefined,
): Promise<{ reader: Reader; confidence: number }> {
  if (source) {
    const reader = readerOf(source);
    if (reader) return { reader, confidence: 1 };
    throw new Refusal(`There is no source “${source}”. See groundswell sources for those there are.`, 400, {
      asks: ['source'],
    });
  }
  const found = await detect(files);
  if (found) return found;
  throw new Refusal(
    `Nobody here can read ${describeInput(files)}. If you know where it comes from, name the source; if it is nothing that is listed, write it as records.`,
    422,
    { asks: ['source'] },
  );
}

/** What a reader is told of what a person said. */
export function readOptions(inputName: string, options: IngestOptions): ReadOptions {
  const { community, timezone, date, includePrivate, map } = options;
  return { inputName, community, timezone, date, includePrivate, map };
}
