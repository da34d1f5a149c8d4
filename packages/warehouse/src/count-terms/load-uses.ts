import { setImmediate as breathe } from 'node:timers/promises';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { type MemberOrder, mostTerms, type OrderedPosts, oftenMark, orderByMember } from './member-order.ts';
import { pairTerms } from './pair-terms.ts';
import { ShownWords } from './shown-words.ts';

/** All that counting terms needs in memory. */
export interface LoadedUses {
  order: MemberOrder;
  words: ShownWords;
  /** By term: its place in the alphabet; equal words share one. */
  alphabet: Uint32Array;
}

/** Reads every use of a term, person after person; null where it would take more than so many bytes. @throws the signal's reason. */
export async function loadUses(
  connection: DuckDBConnection,
  mostBytes: number,
  signal: AbortSignal,
): Promise<LoadedUses | null> {
  const read = (sql: string, each: (columns: Column[], rows: number) => void) =>
    eachChunk(connection, sql, signal, each);
  const sizes = { posts: 0, uses: 0, terms: 0 };
  await read(
    `select (select count(*) from posts where not bot)::integer as posts, (select count(*) from post_terms)::double as uses,
      (select coalesce(max(term_id) + 1, 0) from terms)::integer as terms`,
    ([posts, uses, terms]) =>
      Object.assign(sizes, { posts: posts!.getItem(0), uses: uses!.getItem(0), terms: terms!.getItem(0) }),
  );
  if (sizes.terms > mostTerms || bytesFor(sizes) > mostBytes) return null;
  const people = await readPosts(read, sizes.posts);
  const order = await readUses(read, orderByMember(people.posts, people.members), sizes, () => {
    signal.throwIfAborted();
    return breathe();
  });
  return { order, ...(await readWords(read, sizes.terms)) };
}

/** What the lists hold while they are made (as many pairs as uses at the most), with the counts of a few questions at once. */
const bytesFor = ({ posts, uses, terms }: { posts: number; uses: number; terms: number }): number =>
  uses * 16 + posts * 24 + terms * 64;

type Column = ReturnType<DuckDBDataChunk['getColumnVector']>;
type Read = (sql: string, each: (columns: Column[], rows: number) => void) => Promise<void>;

async function readPosts(read: Read, count: number): Promise<{ posts: Int32Array; members: Int32Array }> {
  const [posts, members] = [new Int32Array(count), new Int32Array(count)];
  let at = 0;
  await read('select post_id, coalesce(member_id, 0) as member_id from posts where not bot', ([post, member], rows) => {
    for (let row = 0; row < rows; row += 1, at += 1) {
      posts[at] = Number(post!.getItem(row));
      members[at] = Number(member!.getItem(row));
    }
  });
  return { posts, members };
}

async function readUses(
  read: Read,
  ordered: OrderedPosts,
  sizes: { uses: number; terms: number },
  breathe: () => Promise<unknown>,
): Promise<MemberOrder> {
  const { placeOf, postAt } = ordered;
  const firstUse = new Uint32Array(postAt.length + 1);
  await read('select post_id, count(*)::integer as uses from post_terms group by post_id', ([post, uses], rows) => {
    for (let row = 0; row < rows; row += 1)
      firstUse[placeOf[Number(post!.getItem(row))]! + 1] = Number(uses!.getItem(row));
  });
  for (let place = 0; place < postAt.length; place += 1) firstUse[place + 1]! += firstUse[place]!;
  const next = firstUse.slice();
  const uses = new Uint32Array(sizes.uses);
  const oftenUsed = new Map<number, number>();
  await read('select post_id, term_id, count::integer as count from post_terms', ([post, term, count], rows) => {
    for (let row = 0; row < rows; row += 1) {
      const at = next[placeOf[Number(post!.getItem(row))]!]!++;
      const times = Number(count!.getItem(row));
      uses[at] = Number(term!.getItem(row)) * 256 + Math.min(times, oftenMark);
      if (times >= oftenMark) oftenUsed.set(at, times);
    }
  });
  return pairTerms({ ...ordered, firstUse, uses, oftenUsed, terms: sizes.terms }, breathe);
}

async function readWords(read: Read, terms: number): Promise<{ words: ShownWords; alphabet: Uint32Array }> {
  const words = new ShownWords(terms);
  const alphabet = new Uint32Array(terms);
  let at = 0;
  const sql = 'select term, (rank() over (order by term))::integer as place from terms order by term_id';
  await read(sql, ([word, place], rows) => {
    for (let row = 0; row < rows; row += 1, at += 1) {
      words.add(String(word!.getItem(row)));
      alphabet[at] = Number(place!.getItem(row));
    }
  });
  return { words, alphabet };
}

/** Chunk after chunk, so that questions get their turn between two of them. */
async function eachChunk(
  connection: DuckDBConnection,
  sql: string,
  signal: AbortSignal,
  each: (columns: Column[], rows: number) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  for (;;) {
    signal.throwIfAborted();
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    each(
      Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column)),
      chunk.rowCount,
    );
  }
}
