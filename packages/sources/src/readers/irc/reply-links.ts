import type { InputFile } from '../../input/input-file.ts';

/** From a line of a log (from 0) to the line that it answers. */
export type ReplyLinks = Map<number, number>;

/** The hand-made links beside a log: `day.annotation.txt` beside `day.raw.txt`, with a line `997 1004 -` for each. */
export async function replyLinks(log: InputFile, files: InputFile[]): Promise<ReplyLinks | null> {
  if (!/\.raw\.txt$/i.test(log.path)) return null;
  const path = log.path.replace(/\.raw\.txt$/i, '.annotation.txt');
  const beside = files.find((file) => file.path === path);
  if (beside === undefined) return null;
  const links: ReplyLinks = new Map();
  for (const line of (await beside.text()).split('\n')) {
    const [, one, other] = /^(\d{1,9}) (\d{1,9}) -/.exec(line) ?? [];
    if (one === undefined || one === other) continue;
    const [earlier, later] = [Number(one), Number(other)].sort((left, right) => left - right);
    // Of several, the nearest: a post has one parent.
    links.set(later!, Math.max(earlier!, links.get(later!) ?? 0));
  }
  return links;
}

/** Whether a file holds such links. */
export function isReplyLinks(file: InputFile): boolean {
  return /\.annotation\.txt$/i.test(file.path);
}
