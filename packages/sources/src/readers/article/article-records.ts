import { createHash } from 'node:crypto';
import { type MemberRecord, type PostRecord, Refusal } from '@groundswell/contract';
import type { ReadOptions, Yield } from '../../reader.ts';
import { utcOf } from '../../zoned-time.ts';
import { slugOf } from '../chat-summary/chat-names.ts';
import type { WrittenTime } from '../chat-summary/written-time.ts';
import type { WrittenArticle } from './parse-article.ts';

/** The records of one article: its channel, its chat where it has questions, people, posts, and what was left out. */
export function articleRecords(
  article: WrittenArticle,
  file: string,
  community: string,
  options: ReadOptions,
): { records: Yield[]; timed: boolean } {
  const name = article.title ?? (file.slice(file.lastIndexOf('/') + 1).replace(/\.\w{1,8}$/, '') || options.inputName);
  const channel = slugOf(name) || name;
  const day = article.time?.day ?? options.date ?? askForDay(file);
  const writing = new Writing({ community, channel }, file, day, options);
  const chat = article.notes.questions.length > 0 ? `${channel}-${day}` : null;
  const own = writing.own(article, name);
  const records: Yield[] = [{ type: 'channel', community, channel, name }];
  if (chat !== null) {
    const questions = article.notes.questions.map((text, index) => ({ question: `Q${index + 1}`, text }));
    records.push({ type: 'chat', community, channel, chat, title: name, at: writing.moment(article.time), questions });
  }
  if (own !== null) records.push(own);
  for (const { words, question } of article.notes.answers) {
    const key = `note\n${question}\n${words}`;
    records.push({
      ...writing.post(key, null, article.time, words),
      ...(chat === null ? {} : { chat }),
      question: `Q${question}`,
    });
  }
  for (const comment of article.comments) {
    if (comment.pingback) records.push(writing.leftOut('system notice', comment.line, 'is a pingback'));
    else if (comment.words === '') records.push(writing.leftOut('empty', comment.line, 'is a comment without words'));
    else {
      const post = writing.post(
        `comment\n${comment.author ?? ''}\n${comment.words}`,
        comment.author,
        comment.time,
        comment.words,
      );
      records.push(own === null ? post : { ...post, kind: 'reply', thread: own.post, parent: own.post });
    }
  }
  return { records: [...writing.members.values(), ...records], timed: writing.timed };
}

function askForDay(file: string): never {
  throw new Refusal(`${file} does not say on which day it was written. Say it with --date YYYY-MM-DD.`, 400);
}

class Writing {
  readonly members = new Map<string, MemberRecord>();
  timed = false;
  private readonly occurrences = new Map<string, number>();
  private readonly place: { community: string; channel: string };
  private readonly file: string;
  private readonly day: string;
  private readonly options: ReadOptions;

  constructor(place: { community: string; channel: string }, file: string, day: string, options: ReadOptions) {
    this.place = place;
    this.file = file;
    this.day = day;
    this.options = options;
  }

  /** The article itself: its title and what stands under no question; null where that is nothing. */
  own({ title, author, time, notes }: WrittenArticle, name: string): PostRecord | null {
    if (notes.others.length === 0) return null;
    const words = [title, ...notes.others].filter((one) => one !== null).join('\n\n');
    return this.post(`article\n${name}`, author, time, words);
  }

  post(key: string, author: string | null, time: WrittenTime | null, text: string): PostRecord {
    const occurrence = (this.occurrences.get(key) ?? 0) + 1;
    this.occurrences.set(key, occurrence);
    const post = createHash('sha256').update(`${this.place.channel}\n${key}\n${occurrence}`).digest('hex').slice(0, 24);
    const member = author === null ? {} : { member: this.memberOf(author) };
    return { type: 'post', ...this.place, post, ...member, kind: 'start', at: this.moment(time), text };
  }

  leftOut(reason: 'system notice' | 'empty', line: number, why: string): Yield {
    const text = `article: ${this.file} line ${line} ${why}; it was left out.`;
    return { type: 'left-out', reason, file: this.file, line, text };
  }

  /** In UTC, or the day where the page gives no time of day. */
  moment(time: WrittenTime | null): string {
    const day = time?.day ?? this.day;
    if (!time?.time) return day;
    this.timed = true;
    const local = `${day}T${time.time}`;
    if (time.utc) return `${local}Z`;
    if (this.options.timezone !== undefined) return utcOf(local, this.options.timezone);
    const text = `${this.file} gives local times such as ${time.time} without saying where. Say it with --timezone, such as --timezone Europe/London.`;
    throw new Refusal(text, 400);
  }

  private memberOf(name: string): string {
    const member = name.toLowerCase();
    const { community } = this.place;
    if (!this.members.has(member)) this.members.set(member, { type: 'member', community, member, name });
    return member;
  }
}
