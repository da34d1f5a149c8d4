import type { CodingAnswer } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** A coding as it is kept: which posts, by their keys, and by what they were drawn. Nothing that anybody wrote is in it. */
export interface KeptCoding {
  id: string;
  codebook: string;
  theme: string;
  /** The codebook's version, and the theme's patterns, by which the posts were drawn. */
  version: number;
  patterns: string;
  seed: number;
  madeAt: string;
  of: { hit: number; near: number; far: number };
  posts: { post: string; kind: 'hit' | 'near' | 'far'; weight: number }[];
}

/** Who answers, in the order in which they began, and what they said. */
export interface KeptCoder {
  name: string;
  finished: boolean;
  answers: Map<string, CodingAnswer>;
}

/** What people said of posts. It names these by their keys and so outlives every import. */
export interface CodingStore {
  /** Newest first. */
  list(): Promise<KeptCoding[]>;
  add(coding: Omit<KeptCoding, 'id'>): Promise<KeptCoding>;
  coders(id: string): Promise<KeptCoder[]>;
  /** Keeps an answer in place of an earlier one; null takes it back. */
  answer(id: string, coder: string, post: string, answer: CodingAnswer | null): Promise<void>;
  finish(id: string, coder: string, finishedAt: string): Promise<void>;
  /** What was settled in common, apart from the answers. */
  settled(id: string): Promise<Map<string, CodingAnswer>>;
  settle(id: string, post: string, answer: CodingAnswer | null): Promise<void>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

const tables = [
  `create table if not exists codings (
    id integer primary key autoincrement, codebook text not null, theme text not null, version integer not null, patterns text not null, seed integer not null,
    made_at text not null, hits integer not null, near integer not null, far integer not null) strict`,
  `create table if not exists coding_posts (
    coding integer not null, place integer not null, post text not null, kind text not null check (kind in ('hit', 'near', 'far')), weight real not null,
    primary key (coding, place)) strict`,
  'create table if not exists coding_coders (coding integer not null, name text not null, finished_at text, primary key (coding, name)) strict',
  `create table if not exists coding_answers (
    coding integer not null, coder text not null, post text not null, answer text not null check (answer in ('yes', 'no', 'turned')),
    primary key (coding, coder, post)) strict`,
  `create table if not exists coding_settled (
    coding integer not null, post text not null, answer text not null check (answer in ('yes', 'no', 'turned')), primary key (coding, post)) strict`,
];

/** The codings in the store of `client`; their tables are made where missing. */
export async function codingStore(client: Client): Promise<CodingStore> {
  await client.batch(tables, 'write');
  const rows = async (sql: string, id?: string): Promise<Row[]> =>
    (await client.execute({ sql, args: id === undefined ? [] : [id] })).rows;
  return {
    async list() {
      const posts = await rows('select coding, post, kind, weight from coding_posts order by coding, place');
      const codings = await rows('select * from codings order by id desc');
      return codings.map((row) => keptCoding(row, posts));
    },
    async add(coding) {
      const results = await client.batch(insertions(coding), 'write');
      return { id: String(results[0]?.lastInsertRowid), ...coding };
    },
    async coders(id) {
      const answers = await rows('select coder, post, answer from coding_answers where coding = ?', id);
      const coders = await rows('select name, finished_at from coding_coders where coding = ? order by rowid', id);
      return coders.map(({ name, finished_at }) => ({
        name: String(name),
        finished: finished_at !== null,
        answers: byPost(answers.filter(({ coder }) => coder === name)),
      }));
    },
    async answer(id, coder, post, answer) {
      await client.batch(
        [
          { sql: 'insert or ignore into coding_coders (coding, name) values (?, ?)', args: [id, coder] },
          answer === null
            ? { sql: 'delete from coding_answers where coding = ? and coder = ? and post = ?', args: [id, coder, post] }
            : { sql: 'insert or replace into coding_answers values (?, ?, ?, ?)', args: [id, coder, post, answer] },
        ],
        'write',
      );
    },
    async finish(id, coder, finishedAt) {
      await client.execute({
        sql: 'update coding_coders set finished_at = ? where coding = ? and name = ?',
        args: [finishedAt, id, coder],
      });
    },
    settled: async (id) => byPost(await rows('select post, answer from coding_settled where coding = ?', id)),
    async settle(id, post, answer) {
      await client.execute(
        answer === null
          ? { sql: 'delete from coding_settled where coding = ? and post = ?', args: [id, post] }
          : { sql: 'insert or replace into coding_settled values (?, ?, ?)', args: [id, post, answer] },
      );
    },
    async remove(id) {
      const parts = ['coding_posts', 'coding_coders', 'coding_answers', 'coding_settled'];
      const gone = await client.batch(
        [
          { sql: 'delete from codings where id = ?', args: [id] },
          ...parts.map((table) => ({ sql: `delete from ${table} where coding = ?`, args: [id] })),
        ],
        'write',
      );
      return (gone[0]?.rowsAffected ?? 0) > 0;
    },
  };
}

/** The coding, then its posts, which take the number that was given last. */
function insertions({ codebook, theme, version, patterns, seed, madeAt, of, posts }: Omit<KeptCoding, 'id'>) {
  return [
    {
      sql: 'insert into codings (codebook, theme, version, patterns, seed, made_at, hits, near, far) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      args: [codebook, theme, version, patterns, seed, madeAt, of.hit, of.near, of.far],
    },
    ...posts.map(({ post, kind, weight }, place) => ({
      sql: 'insert into coding_posts select max(id), ?, ?, ?, ? from codings',
      args: [place, post, kind, weight],
    })),
  ];
}

function keptCoding(row: Row, posts: Row[]): KeptCoding {
  return {
    id: String(row.id),
    codebook: String(row.codebook),
    theme: String(row.theme),
    version: Number(row.version),
    patterns: String(row.patterns),
    seed: Number(row.seed),
    madeAt: String(row.made_at),
    of: { hit: Number(row.hits), near: Number(row.near), far: Number(row.far) },
    posts: posts
      .filter(({ coding }) => coding === row.id)
      .map(({ post, kind, weight }) => ({
        post: String(post),
        kind: kind === 'hit' || kind === 'near' ? kind : 'far',
        weight: Number(weight),
      })),
  };
}

const byPost = (rows: Row[]): Map<string, CodingAnswer> =>
  new Map(
    rows.map(({ post, answer }) => [String(post), answer === 'yes' || answer === 'turned' ? answer : ('no' as const)]),
  );
