import type { Client } from '@libsql/client';

/** The posts that somebody marked as handled, by the posts' keys, which outlive every import. */
export interface HandledPosts {
  /** The latest first. */
  list(): Promise<string[]>;
  add(post: string, at: string): Promise<void>;
  /** Whether it was there. */
  remove(post: string): Promise<boolean>;
}

/** The handled posts in the store of `client`; their table is made where missing. */
export async function handledPosts(client: Client): Promise<HandledPosts> {
  await client.execute(
    'create table if not exists handled_posts (post text primary key, marked_at text not null) strict',
  );
  return {
    async list() {
      const { rows } = await client.execute('select post from handled_posts order by marked_at desc, post');
      return rows.map(({ post }) => String(post));
    },
    async add(post, at) {
      await client.execute({ sql: 'insert or ignore into handled_posts values (?, ?)', args: [post, at] });
    },
    async remove(post) {
      const { rowsAffected } = await client.execute({ sql: 'delete from handled_posts where post = ?', args: [post] });
      return rowsAffected > 0;
    },
  };
}
