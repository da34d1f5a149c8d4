import { createHash } from 'node:crypto';
import type { MemberRecord, PostRecord } from '@groundswell/contract';
import type { InputFile } from '../../input/input-file.ts';
import { isMoment } from '../../moment.ts';
import type { Yield } from '../../reader.ts';
import { linesOf } from '../records/lines.ts';
import { Nicks, stemsIn } from './nicks.ts';
import { type LogLine, parseLine } from './parse-line.ts';
import type { ReplyLinks } from './reply-links.ts';

/** What a log is read with. */
export interface LogReading {
  community: string;
  channel: string;
  /** The day of times that stand alone; null where nobody said one. */
  day: string | null;
  links: ReplyLinks | null;
  /** The people who have a record. */
  members: Set<string>;
  /** The UTC time of a local one. @throws Refusal where the zone is not known. */
  utc(local: string): string;
  /** @throws Refusal that asks for the day. */
  askDay(time: string): never;
}

/** Read beforehand, so that somebody is the same person before and after. */
async function renamesIn(file: InputFile): Promise<{ from: string; to: string }[]> {
  const renames: { from: string; to: string }[] = [];
  for await (const { lines } of linesOf(file)) {
    for (const line of lines) {
      if (typeof line !== 'string' || !line.includes(' is now known as ')) continue;
      const parsed = parseLine(line);
      if (parsed?.kind === 'renamed') renames.push(parsed);
    }
  }
  return renames;
}

type Said = Extract<LogLine, { kind: 'said' }>;

/** Everything in one log, a batch a piece of the file. */
export async function* readLog(file: InputFile, reading: LogReading): AsyncGenerator<Yield[]> {
  const log = new Log(file.path, reading, new Nicks(stemsIn(await renamesIn(file))));
  for await (const { first, lines } of linesOf(file)) {
    const found: Yield[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index]!;
      const text = typeof line === 'string' ? line : line.beginning;
      found.push(...log.take(text.replace(/\r$/, '').replaceAll('\0', ''), first + index));
    }
    yield found;
  }
  yield log.finished();
}

class Log {
  private readonly nicks: Nicks;
  private readonly occurrences = new Map<string, number>();
  /** By the line it stands on: only kept where links name lines. */
  private readonly posts = new Map<number, PostRecord>();
  private open: { said: Said; line: number; day: string } | null = null;
  private day: string | null;
  private readonly path: string;
  private readonly reading: LogReading;

  constructor(path: string, reading: LogReading, nicks: Nicks) {
    this.nicks = nicks;
    this.path = path;
    this.reading = reading;
    this.day = reading.day;
  }

  take(text: string, line: number): Yield[] {
    const parsed = parseLine(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (parsed === null) return this.continued(text, line);
    const before = this.finished();
    if (parsed.kind !== 'said') return [...before, ...this.noticed(parsed, line)];
    const day = parsed.day ?? this.day ?? this.reading.askDay(parsed.time);
    if (!isMoment(day)) return [...before, this.unreadable(line, `has a day that does not exist (${day})`)];
    this.open = { said: { ...parsed }, line, day };
    return before;
  }

  /** The post that is still open, if any. */
  finished(): Yield[] {
    if (this.open === null) return [];
    const { said, line, day } = this.open;
    this.open = null;
    if (said.text.trim() === '') return [{ type: 'left-out', reason: 'empty', file: this.path, line }];
    const { community, members } = this.reading;
    const member = this.nicks.speaks(said.nick);
    const post = this.postOf(said, member, line, day);
    if (members.has(member)) return [post];
    members.add(member);
    const name = said.nick.toLowerCase() === member ? said.nick : member;
    const author: MemberRecord = { type: 'member', community, member, name, handle: member };
    return [author, post];
  }

  private continued(text: string, line: number): Yield[] {
    if (this.open !== null) {
      this.open.said.text += `\n${text}`;
      return [];
    }
    return text.trim() === '' ? [] : [this.unreadable(line, 'is in no form of a chat log')];
  }

  private noticed(notice: Exclude<LogLine, Said>, line: number): Yield[] {
    if (notice.kind === 'renamed') this.nicks.renamed(notice.from, notice.to);
    if (notice.kind === 'left') this.nicks.gone(notice.nick);
    if (notice.kind === 'joined') this.nicks.joined(notice.nick);
    if (notice.kind === 'day') this.day = notice.day;
    return [{ type: 'left-out', reason: 'system notice', file: this.path, line }];
  }

  private postOf(said: Said, member: string, line: number, day: string): PostRecord {
    const { community, channel, links, utc } = this.reading;
    const local = `${day}T${said.time}`;
    const { text, mentions } = this.addressed(said.text.trim(), member);
    const parent = this.posts.get(links?.get(line - 1) ?? -1);
    const post: PostRecord = {
      type: 'post',
      community,
      channel,
      post: this.idOf(`${channel}\n${local}\n${said.nick}\n${said.text.trim()}`),
      ...(parent === undefined ? {} : { thread: parent.thread ?? parent.post, parent: parent.post }),
      member,
      kind: parent === undefined ? 'start' : 'reply',
      at: utc(local),
      text,
      ...(mentions.length > 0 ? { mentions } : {}),
    };
    if (links !== null) this.posts.set(line - 1, post);
    return post;
  }

  /** Logs have no ids: the same words by the same nick at the same time are counted. */
  private idOf(key: string): string {
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 24);
    const occurrence = (this.occurrences.get(hash) ?? 0) + 1;
    this.occurrences.set(hash, occurrence);
    return occurrence === 1 ? hash : `${hash}-${occurrence}`;
  }

  /** `heron: yes` speaks to heron, if there is one; `@heron` does anywhere. */
  private addressed(words: string, author: string): { text: string; mentions: string[] } {
    const first = /^([^\s:,@<>]{2,40})([:,])(?=\s|$)/.exec(words);
    const spokenTo = first === null ? null : this.nicks.seen(first[1]!);
    const text = spokenTo === null ? words : `@${words}`;
    const named = [...text.matchAll(/(?<![\p{L}\p{N}@/])@([\p{L}\p{N}_-]{2,40})/gu)].map((found) =>
      this.nicks.seen(found[1]!),
    );
    const mentions = [...new Set([spokenTo, ...named])].filter((one): one is string => one !== null && one !== author);
    return { text, mentions };
  }

  private unreadable(line: number, why: string): Yield {
    const text = `irc: ${this.path} line ${line} ${why}; it was left out.`;
    return { type: 'left-out', reason: 'unreadable', file: this.path, line, text };
  }
}
