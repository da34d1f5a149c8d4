import type { PlacedPost, Row } from '@groundswell/contract';
import type { Column } from '../../parts/csv.ts';
import { sayPlace } from './place-words.ts';
import { placeOf } from './placed-posts.ts';

/** Posts as the rows of a table. */
export function postRows(posts: PlacedPost[]): Row[] {
  return posts.map((post) => ({
    at: post.at,
    seconds: post.seconds,
    author: post.author,
    text: post.text,
    place: sayPlace(placeOf(post)),
    part: post.part,
    method: post.method,
    confidence: post.confidence,
  }));
}

/** The columns of such a table; what the source of all of these posts does not know has none. */
export function postColumns(posts: PlacedPost[]): Column[] {
  const isKnown = (name: 'at' | 'seconds' | 'author') => posts.some((post) => post[name] !== null);
  const column = (name: string, label: string, unit: string | null = null): Column => ({ name, label, unit });
  return [
    ...(isKnown('at') ? [column('at', 'time (UTC)')] : []),
    ...(isKnown('seconds') ? [column('seconds', 'since the start', 'seconds')] : []),
    ...(isKnown('author') ? [column('author', 'author')] : []),
    ...[column('text', 'post'), column('place', 'place'), column('part', 'part'), column('method', 'placed by')],
    column('confidence', 'how sure', 'share'),
  ];
}
