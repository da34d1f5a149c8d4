import type { LeftOut } from '@groundswell/contract';
import type { InputFile } from '../../input/input-file.ts';
import { linesAt } from '../../json-parts.ts';
import { parseJson } from '../../parse-json.ts';
import type { Yield } from '../../reader.ts';
import { split } from './layout.ts';
import { type Message, messageOf } from './message.ts';
import { type Place, readMessage } from './read-message.ts';
import type { Names } from './slack-text.ts';

/** What has been read so far: tells an export of unreadable files from one with a few bad rows. */
export interface Tally {
  messages: number;
  unreadable: LeftOut | null;
}

interface Reading extends Place {
  private: boolean;
  names: Names;
  tally: Tally;
  /** The posts of this channel and when each was edited: a message sent to thread and channel stands twice. */
  seen: Map<string, string>;
  bots: Set<string>;
}

/** Everything that the files of one channel give, a batch a file. */
export async function* readChannel(files: InputFile[], channel: Omit<Reading, 'seen'>): AsyncGenerator<Yield[]> {
  const reading = { ...channel, seen: new Map<string, string>() };
  for (const file of files) yield await readFile(file, reading);
}

async function readFile(file: InputFile, reading: Reading): Promise<Yield[]> {
  const { path } = file;
  const parsed = parseJson(await file.text());
  if (!parsed.ok) {
    const why = `slack: ${path} line ${parsed.line} is not JSON (${parsed.why}); none of the file could be read.`;
    return [unreadable(path, parsed.line, why, reading.tally)];
  }
  const list = parsed.value;
  if (!Array.isArray(list) || (!isDay(path) && !list.some(hasTs))) {
    return [{ type: 'problem', file: path, text: `slack: ${path} is not a list of messages; it was not read.` }];
  }
  // Found only where something is wrong: it walks the whole file again.
  const messages = list.map(messageOf);
  const lines = messages.includes(null) ? await linesAt(file, '*') : [];
  return messages.flatMap((message, index) => {
    if (message !== null) return readOne(message, path, reading);
    const where = `slack: ${path} message ${index + 1} (line ${lines[index] ?? 1})`;
    const why = hasTs(list[index]) ? 'has a "ts" that is not a time' : 'has no "ts"';
    return [unreadable(path, lines[index] ?? 1, `${where} ${why}; it was left out.`, reading.tally)];
  });
}

function readOne(message: Message, file: string, reading: Reading): Yield[] {
  reading.tally.messages += 1;
  if (reading.private) return [{ type: 'left-out', reason: 'private', file }];
  const { community, channel } = reading;
  const read = readMessage(message, { community, channel }, reading.names);
  if ('reason' in read) return [{ type: 'left-out', reason: read.reason, file }];
  const edited = read.post.edited_at ?? '';
  // Another version of it is handed on: the latest edit wins, wherever it stands.
  if (reading.seen.get(message.ts) === edited) return [{ type: 'left-out', reason: 'duplicate', file }];
  reading.seen.set(message.ts, edited);
  if (read.bot === null || reading.bots.has(read.bot.member)) return [read.post, ...read.reactions];
  reading.bots.add(read.bot.member);
  return [read.bot, read.post, ...read.reactions];
}

function unreadable(file: string, line: number, text: string, tally: Tally): LeftOut {
  const leftOut: LeftOut = { type: 'left-out', reason: 'unreadable', file, line, text };
  tally.unreadable ??= leftOut;
  return leftOut;
}

function isDay(path: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(split(path).name);
}

function hasTs(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'ts' in one;
}
