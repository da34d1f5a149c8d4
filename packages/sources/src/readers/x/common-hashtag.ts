/** Counts the hashtags of posts, to name what an archive was gathered by. */
export class CommonHashtag {
  private posts = 0;
  private readonly uses = new Map<string, Map<string, number>>();

  see(hashtags: Iterable<string>): void {
    this.posts += 1;
    const own = new Map([...hashtags].map((written) => [written.toLowerCase(), written]));
    for (const [hashtag, written] of own) {
      const spellings = this.uses.get(hashtag) ?? new Map<string, number>();
      spellings.set(written, (spellings.get(written) ?? 0) + 1);
      this.uses.set(hashtag, spellings);
    }
  }

  /** The hashtag of at least half of the posts, as it is mostly written, without its sign; null where there is none. */
  common(): string | null {
    const counted = [...this.uses.values()].map((spellings) => ({ spellings, count: sum(spellings) }));
    const most = counted.sort((one, other) => other.count - one.count)[0];
    // Ours: what fewer have is one subject among others.
    if (most === undefined || most.count * 2 < this.posts) return null;
    return [...most.spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
  }
}

/** The hashtags that a text has, without their signs. */
export function hashtagsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}&/#])#(\p{L}[\p{L}\p{N}_]+)/gu)].map((match) => match[1]!);
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
