import { totalmem } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CountablePosts, CountTerms, PostsAsked, TermUse } from '@groundswell/contract';
import { chosenPlaces, everyPlace } from './chosen-places.ts';
import { countElsewhere } from './count-elsewhere.ts';
import { countUse } from './count-use.ts';
import { type LoadedUses, loadUses } from './load-uses.ts';

/** Of the machine's memory at most this share; where that is not enough, SQL answers. Ours. */
const memoryShare = 1 / 4;

/** Bits of posts by the number of their group; the highest bit of the first byte is post 1. */
export type ReadPosts = (posts: PostsAsked, largest: number, signal?: AbortSignal) => Promise<Map<number, Uint8Array>>;

/** What was read, and the use of every post, which is kept. */
type Loaded = LoadedUses & { whole: TermUse; every: Int32Array };

/** The capability "count-terms" of one open warehouse: loaded in the background, thrown away with it. */
export class TermCounter {
  private readonly stopped = new AbortController();
  private loading: Promise<void> | null = null;
  private loaded: Loaded | null = null;

  constructor(
    private readonly connect: () => Promise<DuckDBConnection>,
    private readonly readPosts: ReadPosts,
    private readonly mostBytes: number = Math.min(process.constrainedMemory() || totalmem(), totalmem()) * memoryShare,
  ) {}

  /** Begins to load, once; ends when everything is there, or it is known that it will not be. Never throws: SQL can answer. */
  warm(): Promise<void> {
    this.loading ??= this.load().catch(() => undefined);
    return this.loading;
  }

  count: CountTerms = async (posts, signal) => {
    const loaded = this.loaded;
    if (!loaded) return null;
    const { order } = loaded;
    if (posts === 'everything') return countable(loaded, new Map([[0, loaded.every]]));
    const groups = await this.readPosts(posts, order.placeOf.length - 1, signal);
    return countable(loaded, new Map([...groups].map(([group, bits]) => [group, chosenPlaces(bits, order)])));
  };

  /** Stops loading and lets go of all memory. */
  async close(): Promise<void> {
    this.stopped.abort();
    await this.loading;
    this.loaded = null;
  }

  private async load(): Promise<void> {
    const connection = await this.connect();
    try {
      const uses = await loadUses(connection, this.mostBytes, this.stopped.signal);
      if (!uses) return;
      const every = everyPlace(uses.order);
      this.loaded = { ...uses, every, whole: countUse(uses.order, every) };
    } finally {
      connection.closeSync();
    }
  }
}

const nowhere = new Int32Array();

function countable({ order, words, alphabet, whole }: Loaded, groups: Map<number, Int32Array>): CountablePosts {
  const places = (group: number) => groups.get(group) ?? nowhere;
  const uses = new Map<number, TermUse>();
  const count = (group: number): TermUse => {
    // What everybody wrote was counted when it was loaded.
    const use = places(group).length === whole.posts ? whole : countUse(order, places(group));
    uses.set(group, use);
    return use;
  };
  return {
    use: (group) => uses.get(group) ?? count(group),
    elsewhere: (group, what) => countElsewhere(order, places(group), what, whole),
    word: (term) => words.word(term),
    place: (term) => alphabet[term]!,
  };
}
