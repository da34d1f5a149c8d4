import type { PostRecord, Preview, PreviewPost } from '@groundswell/contract';
import { Refusal } from '@groundswell/contract';
import type { Yield } from '@groundswell/sources';
import { ReadingTally } from './reading-tally.ts';

/** How many messages are shown as they will be read, and how much of a long one (UTF-16 units). The five is the issue's, the rest ours. */
const shownPosts = 5;
const shownText = 400;

/** Counts what a reader yields and remembers its first messages. */
export class PreviewCount {
  private readonly tally = new ReadingTally();
  private readonly first: PostRecord[] = [];
  private readonly authors = new Set<string>();
  private readonly bots = new Set<string>();
  private readonly memberNames = new Map<string, string>();
  private readonly channelNames = new Map<string, string>();
  private records = 0;
  private posts = 0;
  private earliest: string | null = null;
  private latest: string | null = null;

  see(one: Yield): void {
    if (one.type === 'left-out' || one.type === 'problem') {
      this.tally.note(one);
      return;
    }
    this.records += 1;
    if (one.type === 'community') this.tally.communities.add(one.name);
    else if (one.type === 'channel') this.channelNames.set(key(one.community, one.channel), one.name);
    else if (one.type === 'member') {
      this.memberNames.set(key(one.community ?? '', one.member), one.name);
      if (one.bot) this.bots.add(key(one.community ?? '', one.member));
    } else if (one.type === 'post') this.seePost(one);
  }

  private seePost(post: PostRecord): void {
    this.posts += 1;
    if (this.first.length < shownPosts) this.first.push(post);
    if (post.member && !post.bot) this.authors.add(key(post.community, post.member));
    if (this.earliest === null || post.at < this.earliest) this.earliest = post.at;
    if (this.latest === null || post.at > this.latest) this.latest = post.at;
  }

  /** @throws Refusal where nothing at all could be read. */
  told(timezone: string): Partial<Preview> {
    const { problems, problemCount, leftOut, leftOutCount, communities } = this.tally;
    if (this.records === 0) {
      throw new Refusal(`Nothing in it could be read${problems[0] ? `: ${problems[0].text}` : '.'}`);
    }
    return {
      ...(communities.size > 0 ? { community: [...communities].join(', ') } : {}),
      posts: this.first.map((post) => this.shown(post)),
      read: this.posts + leftOutCount,
      kept: this.posts,
      leftOut,
      problems,
      problemCount,
      people: [...this.authors].filter((author) => !this.isBot(author)).length,
      from: this.earliest === null ? null : dayIn(timezone, this.earliest),
      to: this.latest === null ? null : dayIn(timezone, this.latest),
    };
  }

  private isBot(author: string): boolean {
    return this.bots.has(author) || this.bots.has(key('', author.slice(author.indexOf(SEPARATOR) + 1)));
  }

  private shown({ community, channel, member, at, text }: PostRecord): PreviewPost {
    return {
      channel: this.channelNames.get(key(community, channel)) ?? channel,
      author: member ? this.nameOf(community, member) : null,
      at,
      text: text.length > shownText ? `${text.slice(0, shownText)} …` : text,
    };
  }

  private nameOf(community: string, member: string): string {
    return this.memberNames.get(key(community, member)) || this.memberNames.get(key('', member)) || member;
  }
}

const SEPARATOR = '\u001f';
const key = (community: string, id: string): string => `${community}${SEPARATOR}${id}`;

/** The day of a moment in a zone; a day is itself. */
function dayIn(timezone: string, at: string): string {
  if (at.length <= 10) return at;
  // Swedish days are written as ISO days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(new Date(at));
}
