import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { utcOf } from '../zoned-time.ts';
import { logName } from './irc/log-name.ts';
import { parseLine } from './irc/parse-line.ts';
import { readLog } from './irc/read-log.ts';
import { isReplyLinks, replyLinks } from './irc/reply-links.ts';

/** Logs of IRC channels, and Gitter's rooms as text. */
const irc: Reader = {
  id: 'irc',
  title: 'IRC log, Gitter text',
  endings: ['.txt', '.log'],
  docs: `
1. Find the logs: your program's folder of logs (irssi, HexChat, ZNC), or the pages of the channel's logging bot, saved as
   text. For Gitter, save the room's archive as \`[2024-05-02 16:02:14] <amber> words\`, one line a message.
2. See that every time has its day: in the line, in a line of irssi's (\`--- Day changed …\`), or in the file's name
   (\`2024-05-02-#learning.log\`). For a single day, \`--date YYYY-MM-DD\` does.
3. Import the files or their folder, and say where their clock stood with \`--timezone\`; public logs mostly keep \`UTC\`.

What is read: \`[16:02] <amber> words\`, \`16:02:14 <@amber> words\`, \`* amber waves\`. Lines in no such form go on with the
message above. \`=== amber is now known as amber_away\` keeps it one person. \`heron: yes\` is to heron, if heron is there.
Beside a log \`….raw.txt\`, a file \`….annotation.txt\` with links (\`997 1004 -\`) says which line answers which; without it
nobody can tell.

What is left out, and counted: joins, quits and other notices, and messages without words.`.trim(),

  async accepts(files) {
    const shares = await Promise.all(logsAmong(files).slice(0, 3).map(shareOfLogLines));
    const most = Math.max(0, ...shares);
    return most < 0.5 ? 0 : 0.5 + 0.4 * most;
  },

  read: (files, options) => inBatches(readLogs(files, options)),
};

export default irc;

function logsAmong(files: InputFile[]): InputFile[] {
  const named = files.filter((file) => /(?:\.(?:txt|log|irc|weechatlog)|(?:^|\/)[^.]+)$/i.test(file.path));
  return named.filter((file) => !isReplyLinks(file)).sort(byPath);
}

/** Of the lines at the beginning that open something, how many are somebody's or a notice between them. */
async function shareOfLogLines(file: InputFile): Promise<number> {
  const head = await file.head();
  const lines = head.split('\n').slice(0, 200);
  const parsed = lines.filter((line) => line.trim() !== '').map((line) => parseLine(line.replace(/^\uFEFF|\r$/g, '')));
  const spoken = parsed.filter((line) => line?.kind === 'said').length;
  if (spoken === 0 || head.includes('\0')) return 0;
  return parsed.filter((line) => line !== null).length / parsed.length;
}

async function* readLogs(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const logs: InputFile[] = [];
  const problems: Yield[] = [];
  for (const file of logsAmong(files)) {
    if ((await shareOfLogLines(file)) > 0) logs.push(file);
    else
      problems.push({
        type: 'problem',
        file: file.path,
        text: `irc: ${file.path} is no log of a chat; it was not read.`,
      });
  }
  if (logs.length === 0) {
    throw new Refusal('This is not a log of a chat: no line reads "[16:02] <name> words". Nothing was imported.');
  }
  const community = options.community ?? options.inputName;
  const links = await Promise.all(logs.map((log) => replyLinks(log, files)));
  const shows = links.some((one) => one !== null) ? (['replies', 'times'] as const) : (['times'] as const);
  yield [{ type: 'community', community, name: community, shows: [...shows] }, ...problems];
  const channels = new Set<string>();
  const members = new Set<string>();
  for (const [index, log] of logs.entries()) {
    const named = logName(log.path);
    const name = named.channel ?? options.inputName;
    const channel = name.toLowerCase();
    if (!channels.has(channel)) yield [{ type: 'channel', community, channel, name }];
    channels.add(channel);
    const utc = rememberingLast((local) => utcOf(local, options.timezone ?? askZone(log, local)));
    const askDay = (time: string) => askForDay(log, time);
    const day = named.day ?? options.date ?? null;
    yield* readLog(log, { community, channel, day, links: links[index]!, members, utc, askDay });
  }
}

/** Most lines of a log are of the same minute as the one before. */
function rememberingLast(utc: (local: string) => string): (local: string) => string {
  let last = { local: '', utc: '' };
  return (local) => {
    if (local !== last.local) last = { local, utc: utc(local) };
    return last.utc;
  };
}

function askZone(log: InputFile, local: string): never {
  const text = `${log.path} gives times such as ${local.replace('T', ' ')} without saying where. Say where the clock stood with --timezone, such as --timezone UTC.`;
  throw new Refusal(text, 400);
}

function askForDay(log: InputFile, time: string): never {
  const text = `${log.path} gives times such as ${time} and no day, neither inside nor in its name. Say it with --date YYYY-MM-DD.`;
  throw new Refusal(text, 400);
}

function byPath(one: InputFile, other: InputFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.size - other.size;
}
