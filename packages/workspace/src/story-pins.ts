import type { Client } from '@libsql/client';

/** A pinned post, by its key, and what a facilitator wrote beside it. */
export interface KeptPin {
  post: string;
  note: string;
  pinnedAt: string;
}

/** Posts that were pinned as stories. It names them by their keys and so outlives every import and rebuild. */
export interface StoryPins {
  /** In their order. */
  list(): Promise<KeptPin[]>;
  /** Puts a post behind those that are pinned; one that is pinned stays where it is. */
  add(post: string, pinnedAt: string): Promise<void>;
  /** Whether it is pinned. */
  note(post: string, note: string): Promise<boolean>;
  /** Whether it was pinned. */
  remove(post: string): Promise<boolean>;
  /** Puts those of them that are pinned in this order, in the places that they have; the others stay in theirs. */
  order(posts: string[]): Promise<void>;
}

/** The pins in the store of `client`; their table is made where missing. */
export async function storyPins(client: Client): Promise<StoryPins> {
  await client.execute(
    "create table if not exists story_pins (post text primary key, note text not null default '', pinned_at text not null, place integer not null) strict",
  );
  const list = async () => {
    const { rows } = await client.execute(
      'select post, note, pinned_at from story_pins order by place, pinned_at, post',
    );
    return rows.map((row) => ({ post: String(row.post), note: String(row.note), pinnedAt: String(row.pinned_at) }));
  };
  const changed = async (sql: string, args: string[]) => (await client.execute({ sql, args })).rowsAffected > 0;
  return {
    list,
    async add(post, pinnedAt) {
      await changed(
        'insert into story_pins (post, pinned_at, place) select ?, ?, coalesce(max(place), 0) + 1 from story_pins where true on conflict (post) do nothing',
        [post, pinnedAt],
      );
    },
    note: (post, note) => changed('update story_pins set note = ? where post = ?', [note, post]),
    remove: (post) => changed('delete from story_pins where post = ?', [post]),
    async order(posts) {
      const pinned = (await list()).map(({ post }) => post);
      const named = new Set(posts.filter((post) => pinned.includes(post)));
      const inOrder = [...named];
      const moved = pinned.map((post) => (named.has(post) ? inOrder.shift()! : post));
      await client.batch(
        moved.map((post, place) => ({
          sql: 'update story_pins set place = ? where post = ?',
          args: [place + 1, post],
        })),
        'write',
      );
    },
  };
}
