import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { noted, refuseIfNothingRead, unreadable } from '../unreadable.ts';
import { readLine } from './mattermost/read-line.ts';
import { newReading, type Reading } from './mattermost/reading.ts';
import { linesOf } from './records/lines.ts';

/** Mattermost's bulk export: a line of JSON for each team, channel, user and post. */
const mattermost: Reader = {
  id: 'mattermost',
  title: 'Mattermost bulk export',
  endings: ['.jsonl', '.zip'],
  docs: `
1. On the server, as a system administrator: \`mmctl export create --no-attachments\`, and \`mmctl export list\` until it is
   there.
2. \`mmctl export download NAME\` gives a zip with \`import.jsonl\` in it.
3. Import the zip, or the file alone.

What is read: teams, public channels and their members, posts, replies, edits, mentions, reactions and the number of
attachments; people with their names, e-mail addresses and roles (administrators of a team or of everything count as
facilitators); bots, marked as such. A team is a community of its own.

What is left out, and counted: notices (joins, headers, added members …), deleted and empty posts, and private channels and
direct messages. Older exports give notices no type: those that say so in Mattermost's own words ("amber joined
the channel.") are kept as the system's and marked like a bot's, so that they are in nobody's figures.`.trim(),

  async accepts(files) {
    for (const file of linesFiles(files).slice(0, LOOKED_AT)) if (isExport(await file.head())) return 0.97;
    return 0;
  },

  read: (files, options) => inBatches(readExport(linesFiles(files), options)),
};

export default mattermost;

// Ours: an export is one file, and what lies beside it are pictures.
const LOOKED_AT = 3;

function linesFiles(files: InputFile[]): InputFile[] {
  return files
    .filter((file) => /\.(?:jsonl|ndjson|json)$/i.test(file.path))
    .sort((one, other) => (one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1));
}

function isExport(head: string): boolean {
  return /^\s*\{\s*"type"\s*:\s*"version"\s*,\s*"version"\s*:\s*\d/.test(head);
}

async function* readExport(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const reading = newReading(options);
  let isOurs = false;
  for (const file of files) {
    if (!isExport(await file.head())) continue;
    isOurs = true;
    yield* readFile(file, reading);
  }
  if (!isOurs) throw new Refusal('This is not an export of Mattermost: no file of it begins with its version.');
  refuseIfNothingRead(reading.tally, 'This export of Mattermost holds no post.');
}

async function* readFile(file: InputFile, reading: Reading): AsyncGenerator<Yield[]> {
  for await (const { first, lines } of linesOf(file)) {
    const found: Yield[] = [];
    for (const [index, line] of lines.entries()) {
      if (typeof line === 'string' && line.trim() === '') continue;
      const read = typeof line === 'string' ? readLine(line, file.path, reading) : 'is longer than can be read';
      if (typeof read !== 'string') found.push(...read);
      else found.push(noted(reading.tally, unreadable('mattermost', file.path, first + index, read)));
    }
    yield found;
  }
}
