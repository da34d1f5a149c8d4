import { OpeningPosts } from '../../opening-post.ts';

/** The first post of each thread, and which post answers which: rows may stand in any order. */
export class TableThreads {
  private readonly firsts = new Map<string, { post: string; at: string }>();
  private readonly parents = new Map<string, string>();
  private readonly openings = new OpeningPosts((post) => this.parents.get(post) ?? null);

  see(post: string, at: string, thread: string, parent: string): void {
    const first = this.firsts.get(thread);
    if (thread !== '' && (first === undefined || at < first.at)) this.firsts.set(thread, { post, at });
    if (parent !== '') this.parents.set(post, parent);
  }

  /** What a post answers, and the post that opened its thread; null where it opens one. */
  answered(post: string, thread: string): { thread: string; parent?: string } | null {
    const parent = this.parents.get(post);
    if (parent !== undefined && parent !== post) return { thread: this.openings.above(parent, post), parent };
    const first = this.firsts.get(thread)?.post;
    return first === undefined || first === post ? null : { thread: first };
  }
}
