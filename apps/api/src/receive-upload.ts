import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { Refusal } from '@groundswell/contract';
import { uploadPath } from './upload-path.ts';

/** What an upload brought: its fields, and the files or folders that now lie at the top of its folder. */
export interface Upload {
  fields: Record<string, string>;
  names: string[];
}

// More files than any export that was seen has (a Slack folder has one a channel and day); keeps a made-up upload from filling the inodes.
const MOST_FILES = 200_000;

/**
 * Streams a multipart form to `folder`, never holding more than a chunk of it in memory.
 * @throws Refusal 415 where it is no such form, 413 beyond `limit` bytes, 400 where it is broken off or holds no file.
 */
export async function receiveUpload(request: Request, folder: string, limit: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || request.body === null) {
    throw new Refusal('An upload is a form with files, sent as multipart/form-data.', 415);
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const form = new Busboy({
    headers: { 'content-type': type },
    preservePath: true,
    limits: { files: MOST_FILES, fields: 20, fieldSize: 1000 },
  });
  const reading = new AbortController();
  const { upload, writing } = store(form, folder, reading);
  // DOM's and Node's types of the same stream differ in name only.
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  try {
    await pipeline(body, meter(limit), form, { signal: reading.signal });
    await Promise.all(writing);
  } catch (cause) {
    reading.abort(cause);
    await Promise.allSettled(writing);
    throw refusalOf(reading.signal.reason ?? cause);
  }
  if (upload.names.length === 0) throw new Refusal('The upload holds no file.', 400);
  return upload;
}

/** Has every file of the form written below `folder`; a file that fails ends the reading of the whole form. */
function store(form: BusboyInstance, folder: string, reading: AbortController) {
  const upload: Upload = { fields: {}, names: [] };
  const writing: Promise<void>[] = [];
  const taken = new Set<string>();
  form.on('field', (name, value) => {
    upload.fields[name] = value;
  });
  form.on('file', (_field, file, name) => {
    const written = write(file, name, folder, taken, upload.names, reading.signal);
    writing.push(written);
    written.catch((cause) => reading.abort(cause));
  });
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    form.on(limit, () => reading.abort(new Refusal('The upload holds too many files or fields.', 413)));
  }
  return { upload, writing };
}

async function write(
  file: BusboyFileStream,
  name: string | undefined,
  folder: string,
  taken: Set<string>,
  names: string[],
  signal: AbortSignal,
): Promise<void> {
  // The stream must be taken up at once, since its errors would otherwise be nobody's: hence no awaiting before pipeline.
  try {
    const path = uploadPath(name ?? '');
    if (taken.has(path)) throw new Refusal(`The upload holds two files named "${path}".`, 400);
    taken.add(path);
    const top = path.split('/', 1)[0] ?? path;
    if (!names.includes(top)) names.push(top);
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    await pipeline(file, createWriteStream(join(folder, path), { flags: 'wx' }), { signal });
  } catch (cause) {
    file.on('error', () => undefined).resume();
    throw cause;
  }
}

function meter(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      done(bytes > limit ? tooLarge(limit) : null, chunk);
    },
  });
}

function tooLarge(limit: number): Refusal {
  return new Refusal(`An upload may hold ${Math.floor(limit / 1024 ** 2)} MB at most.`, 413);
}

/** A form that ends too early is the sender's; a full disk is ours. */
function refusalOf(cause: unknown): unknown {
  if (cause instanceof Refusal || !(cause instanceof Error)) return cause;
  const isOurs = 'syscall' in cause;
  return isOurs ? cause : new Refusal('The upload was broken off or is no well-formed form.', 400, { cause });
}
