import type { PostRecord } from '@groundswell/contract';
import type { InputFile } from '../input/input-file.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';

/** Everything that a reader yields, in order. */
export async function readAll(
  reader: Reader,
  files: InputFile[],
  options: Partial<ReadOptions> = {},
): Promise<Yield[]> {
  const all: Yield[] = [];
  for await (const batch of reader.read(files, { inputName: 'export', ...options })) all.push(...batch);
  return all;
}

/** The posts among what a reader yields. */
export function postsIn(all: Yield[]): PostRecord[] {
  return all.filter((one): one is PostRecord => one.type === 'post');
}

/** The account of what a reader yields, as an import's ledger has it. */
export function ledgerOf(all: Yield[]) {
  const posts = postsIn(all);
  const leftOut = countBy(all.flatMap((one) => (one.type === 'left-out' ? [one.reason] : [])));
  const kept = posts.length;
  return {
    read: kept + Object.values(leftOut).reduce((sum, count) => sum + count, 0),
    kept,
    bots: posts.filter((post) => post.bot).length,
    leftOut,
    problems: all.filter((one) => one.type === 'problem').length,
    people: new Set(posts.flatMap((post) => (post.member && !post.bot ? [post.member] : []))).size,
    reactions: all.reduce((sum, one) => sum + (one.type === 'reaction' ? (one.count ?? 1) : 0), 0),
    questions: countBy(posts.map((post) => post.question ?? 'none')),
  };
}

function countBy(names: string[]): { [name: string]: number } {
  const counts: { [name: string]: number } = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
