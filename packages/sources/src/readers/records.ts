import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { linesOf } from './records/lines.ts';
import { placesSeen } from './records/places.ts';
import { readLine } from './records/read-line.ts';

/** The project's own open format, NDJSON: the way in for everything that has no reader. */
const records: Reader = {
  id: 'records',
  title: 'Records (open format)',
  endings: ['.ndjson', '.jsonl'],
  docs: `
1. Write one record a line, as JSON in UTF-8: communities, channels, members, memberships, posts, reactions, chats,
   outcomes. Each field is described in \`docs/records-format.md\`, with an example to copy.
2. Name the file \`something.ndjson\`. Several files, a folder or a zip of them are read as one.
3. Import it. What is wrong with a line is told with its number.

What is read: every record as it stands. A community or channel that is only named gets a record with that name.

What is left out, and counted: lines of posts that are not JSON, lack a field or have one that is not in the format.`.trim(),

  async accepts(files) {
    const named = recordFiles(files);
    const shares = await Promise.all(named.slice(0, 3).map(shareOfRecords));
    const most = Math.max(0, ...shares);
    return most === 0 ? 0 : 0.55 + 0.4 * most;
  },

  read: (files, options) => inBatches(readRecords(recordFiles(files), options)),
};

export default records;

function recordFiles(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /\.(?:ndjson|jsonl)$/i.test(file.path));
  const chosen = named.length > 0 ? named : files;
  return [...chosen].sort((one, other) =>
    one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1,
  );
}

/** Of the whole lines at the beginning of a file, how many are records. */
async function shareOfRecords(file: InputFile): Promise<number> {
  const head = await file.head();
  const lines = head.split('\n');
  if (file.size > head.length && lines.length > 1) lines.pop();
  const written = lines.filter((line) => line.trim() !== '').slice(0, 50);
  const good = written.filter((line) => isRecord(readLine(line, file.path, 1)));
  return written.length === 0 ? 0 : good.length / written.length;
}

// Ours: a file that begins with so many lines of something else is something else.
const LINES_TO_FIND_A_RECORD = 1000;

async function* readRecords(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const places = placesSeen();
  let read = 0;
  let good = 0;
  for (const file of files) {
    for await (const { first, lines } of linesOf(file)) {
      const batch: Yield[] = [];
      for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index]!;
        if (typeof line === 'string' && (line === '' || line.trim() === '')) continue;
        const found = readLine(line, file.path, first + index);
        read += 1;
        if (isRecord(found)) {
          good += 1;
          places.see(found);
        }
        batch.push(found);
      }
      if (good === 0 && read >= LINES_TO_FIND_A_RECORD) throw noRecords(file);
      yield batch;
    }
  }
  if (good === 0) throw noRecords(files[0]);
  yield [...places.missing(), ...unused(files, options)];
}

type Found = ReturnType<typeof readLine>;

function isRecord(found: Found): found is Exclude<Found, { type: 'left-out' | 'problem' }> {
  return found.type !== 'left-out' && found.type !== 'problem';
}

function noRecords(file: InputFile | undefined): Refusal {
  const name = file?.path ?? 'This';
  return new Refusal(
    `${name} is not in the records format: none of its lines is a record (see docs/records-format.md).`,
  );
}

function unused(files: InputFile[], options: ReadOptions): Yield[] {
  if (options.community === undefined) return [];
  const text = `Records name their own communities; the name "${options.community}" was not used.`;
  return [{ type: 'problem', file: files[0]?.path ?? '', text }];
}
