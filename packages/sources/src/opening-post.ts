/** Finds the posts that opened threads, and remembers them, so that long threads are climbed once. */
export class OpeningPosts {
  private readonly known = new Map<string, string>();
  private readonly parentOf: (post: string) => string | null;

  /** `parentOf` is what a post answers; null where it answers nothing that is known. */
  constructor(parentOf: (post: string) => string | null) {
    this.parentOf = parentOf;
  }

  /** The post that opened the thread in which `own` answers `parent`, even where posts answer each other in a circle. */
  above(parent: string, own: string | null): string {
    const path = new Set<string>();
    let opening = parent;
    for (;;) {
      path.add(opening);
      const next = this.known.get(opening) ?? this.parentOf(opening);
      if (next === null || next === own || path.has(next)) break;
      opening = next;
    }
    for (const post of path) this.known.set(post, opening);
    return opening;
  }
}
