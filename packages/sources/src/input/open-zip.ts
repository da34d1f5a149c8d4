import { basename } from 'node:path';
import { Refusal } from '@groundswell/contract';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { type InputFile, inputFile } from './input-file.ts';
import { ZipBytes } from './zip-bytes.ts';

// Ours, against zips made to exhaust the machine: the largest real export that we know of is far below each.
const MOST_ENTRIES = 50_000;
const MOST_BYTES = 4 * 1024 ** 3;
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 1024 ** 2;

/** The files inside a zip, each unpacked only when it is read. @throws Refusal for a zip that is damaged or unsafe. */
export async function openZip(path: string): Promise<{ files: InputFile[]; close(): Promise<void> }> {
  const name = basename(path);
  const bytes = new ZipBytes(path);
  const zip = await fromRandomAccessReaderPromise(bytes, bytes.size, { autoClose: false }).catch((cause: Error) => {
    bytes.close(() => undefined);
    throw new Refusal(`${name} cannot be read as a zip (${cause.message}). Nothing was imported.`, 422, { cause });
  });
  try {
    const files = await list(zip, name);
    return { files, close: async () => zip.close() };
  } catch (failure) {
    zip.close();
    throw failure;
  }
}

async function list(zip: ZipFile, name: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  let total = 0;
  for await (const entry of entriesOf(zip, name)) {
    total += entry.uncompressedSize;
    refuseIfUnsafe(entry, name, total, files.length);
    if (entry.fileName.endsWith('/')) continue;
    files.push(inputFile(entry.fileName, entry.uncompressedSize, () => zip.openReadStreamPromise(entry)));
  }
  return files;
}

async function* entriesOf(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  if (zip.entryCount > MOST_ENTRIES) {
    throw new Refusal(`${name} holds ${zip.entryCount} files; at most ${MOST_ENTRIES} are read from one zip.`, 413);
  }
  try {
    yield* zip.eachEntry();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    // The library refuses absolute names and names with "..", in its own words.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(`${name} cannot be read as a zip (${why}). Nothing was imported.`, 422, { cause });
  }
}

function refuseIfUnsafe(entry: Entry, name: string, total: number, count: number): void {
  const inside = `${name}: ${entry.fileName}`;
  if (count >= MOST_ENTRIES) throw new Refusal(`${name} holds more than ${MOST_ENTRIES} files.`, 413);
  if (total > MOST_BYTES) throw new Refusal(`${name} unpacks to more than 4 GB. Nothing was imported.`, 413);
  if (entry.isEncrypted()) throw new Refusal(`${inside} is protected by a password. Unpack it first.`);
  if (!entry.canDecodeFileData()) throw new Refusal(`${inside} is packed in a way that cannot be read.`);
  if (entry.uncompressedSize <= RATIO_COUNTS_FROM) return;
  if (entry.uncompressedSize > MOST_RATIO * Math.max(1, entry.compressedSize)) {
    throw new Refusal(`${inside} unpacks to more than ${MOST_RATIO} times its size. Nothing was imported.`, 413);
  }
}
