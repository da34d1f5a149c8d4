import { labelledPosts, type NamedChannel, namedChannels, type Query, toldChats } from '@groundswell/metrics';
import type { MadeRows } from '@groundswell/warehouse';
import {
  type ChatEdits,
  type KeptChatEdits,
  type KeptMark,
  type MarkedPlace,
  nothingSaid,
} from '@groundswell/workspace';
import { oneAtATime } from '../one-at-a-time.ts';
import { type ChatRows, factRow, givenRows, noRows, numberedRows } from './chat-rows.ts';
import { foundAmong, givesWay, type KnownChat, labelledIn, markedAs, type NumberedChat, toldAs } from './known-chat.ts';

/** The chats of the warehouse that is open: told, found and marked ones, and their rows as facilitators have them. */
export class KnownChats {
  /** An edit waits for the one before, and for a warehouse that is just being put in place; never for an import. */
  readonly exclusively = oneAtATime();
  private known = new Map<string, KnownChat>();
  private channels = new Map<number, NamedChannel>();
  private lastId = 0;

  /** `texts` gives the names of chats for which somebody wrote a text. */
  constructor(
    readonly edits: ChatEdits,
    private readonly texts: () => Promise<string[]>,
  ) {}

  /** Finds the chats of a warehouse and hands their rows to `use`, which puts them and it in place. */
  derive = (query: Query, use: (rows: Partial<MadeRows>) => Promise<void>): Promise<void> =>
    this.exclusively(async () => {
      const edited = await this.edits.all();
      await this.find(query, new Set([...edited.keys(), ...(await this.texts())]));
      const rows = noRows();
      for (const one of this.known.values()) {
        const own = await this.rowsOf(one, edited, query);
        rows.taken_over.push(...own.taken_over);
        rows.found_chats.push(...own.found_chats);
        rows.found_questions.push(...own.found_questions);
        rows.found_placements.push(...own.found_placements);
      }
      await use(rows);
    });

  /** By name; undefined where there is none, or it gave way to one that somebody marked. */
  get(name: string): KnownChat | undefined {
    const one = this.known.get(name);
    return one && this.stands(one) ? one : undefined;
  }

  /** All that did not give way to one that somebody marked. */
  all(): KnownChat[] {
    return [...this.known.values()].filter((one) => this.stands(one));
  }

  channelOf({ channel }: KnownChat): NamedChannel {
    return this.channels.get(channel)!;
  }

  channelNamed(community: string, channel: string): NamedChannel | undefined {
    const name = channel.replace(/^#/, '');
    return [...this.channels.values()].find(
      (one) => one.communityName === community && (one.name === channel || one.name === name),
    );
  }

  async mark(mark: KeptMark, place: NamedChannel, query: Query): Promise<NumberedChat> {
    const marked = markedAs(mark, place, { id: this.nextId(), labelled: await labelledIn(place, query) });
    this.known.set(marked.name, marked);
    return marked;
  }

  unmark(name: string): void {
    this.known.delete(name);
  }

  /** The chats whose posts may change where this one comes or goes, itself among them. */
  around(chat: NumberedChat): KnownChat[] {
    const { from, to } = chat.found;
    return [...this.known.values()].filter(
      (one) =>
        one.origin !== 'told' &&
        one.channel === chat.channel &&
        one.found.from < to + near &&
        one.found.to > from - near,
    );
  }

  /** The rows of a chat as it stands now. */
  async rows(chat: KnownChat, query: Query): Promise<ChatRows> {
    return this.rowsOf(chat, await this.edits.all(), query);
  }

  /** Those of its rows that change where only its title or attendance does. */
  async facts(chat: KnownChat, query: Query): Promise<Partial<ChatRows>> {
    if (chat.origin === 'told') return this.rows(chat, query);
    const channelName = this.channelOf(chat).name;
    return { found_chats: await factRow(chat, await this.edits.of(chat.name), { channelName, query }) };
  }

  private async rowsOf(chat: KnownChat, edited: Map<string, KeptChatEdits>, query: Query): Promise<ChatRows> {
    const edits = edited.get(chat.name) ?? nothingSaid();
    if (chat.origin === 'told') return givenRows(chat, edits, query);
    if (edits.forgotten || !this.stands(chat)) return noRows();
    const others = this.all().filter(
      (one): one is NumberedChat => one.origin !== 'told' && !edited.get(one.name)?.forgotten,
    );
    return numberedRows(chat, { edits, others, channelName: this.channelOf(chat).name }, query);
  }

  private async find(query: Query, edited: Set<string>): Promise<void> {
    const [told, labelled, channels, marks] = await Promise.all([
      toldChats(query),
      labelledPosts(query),
      namedChannels(query),
      this.edits.marks(),
    ]);
    this.channels = new Map(channels.map((one) => [one.channel, one]));
    this.lastId = Math.max(0, ...told.map(({ chat_id }) => chat_id));
    const found = foundAmong(labelled, edited, this.lastId + 1);
    this.lastId += found.length;
    const marked = [];
    for (const mark of marks) {
      const place = this.channelOfMark(mark);
      if (place && mark.place === null) await this.edits.placeMark(mark.id, placeOf(place));
      if (place) marked.push(markedAs(mark, place, { id: this.nextId(), labelled }));
    }
    this.known = new Map([...told.map(toldAs), ...found, ...marked].map((one) => [one.name, one]));
  }

  /** By what its source calls it: channels are renamed. By its names only where the source is read anew under other ids, or no ids were kept. */
  private channelOfMark({ place, community, channel }: KeptMark): NamedChannel | undefined {
    const same = [...this.channels.values()].find(
      (one) =>
        one.source === place?.source && one.communityId === place.communityId && one.channelId === place.channelId,
    );
    return same ?? this.channelNamed(community, channel);
  }

  private stands(chat: KnownChat): boolean {
    if (chat.origin !== 'found') return true;
    return [...this.known.values()].every((one) => one.origin !== 'marked' || !givesWay(chat, one));
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

/** What its source calls a channel. */
export const placeOf = ({ source, communityId, channelId }: NamedChannel): MarkedPlace => ({
  source,
  communityId,
  channelId,
});

/** Seconds: twice as long as late answers are taken in. */
const near = 172_800;
