import type { PlacedPost, PostPlace, ShownChat } from '@groundswell/contract';
import { placedWithDoubt } from '@groundswell/words';

/** Where a post stands: to a question, with the hosts, beside the questions, or outside the chat. */
export function placeOf({ question, part }: PlacedPost): PostPlace {
  if (part === 'none') return 'none';
  if (question !== null) return question;
  return part === 'host' ? 'host' : 'chatter';
}

/** It is said by a host: it asks a question, or stands beside the answers. */
export const isHosts = ({ part }: PlacedPost): boolean => part === 'question' || part === 'host';

/** Nothing says where it belongs, and nobody has said so either. */
export const isUnplaced = (post: PlacedPost): boolean => placeOf(post) === 'chatter' && !post.moved;

/** It was placed, but might well belong elsewhere. */
export const isUnsure = (post: PlacedPost): boolean =>
  !post.moved && !isUnplaced(post) && post.part !== 'none' && placedWithDoubt(post);

/** Posts in the order of time; where none is known, by the places that they stand in. */
export function inOrder(posts: PlacedPost[], places: PostPlace[]): PlacedPost[] {
  if (posts.some(({ at }) => at !== null)) return posts;
  return posts.toSorted((one, other) => places.indexOf(placeOf(one)) - places.indexOf(placeOf(other)));
}

/** How many posts stand in each place. */
export function countPlaces(posts: PlacedPost[]): Map<PostPlace, number> {
  const counts = new Map<PostPlace, number>();
  for (const post of posts) counts.set(placeOf(post), (counts.get(placeOf(post)) ?? 0) + 1);
  return counts;
}

/** The chat as it is once somebody has moved a post. */
export function movedTo(chat: ShownChat, post: string, to: PostPlace): ShownChat {
  const posts = chat.posts.map((one) => (one.post === post ? { ...one, ...placed(one, to) } : one));
  return { ...chat, posts };
}

function placed({ part }: PlacedPost, to: PostPlace): Partial<PlacedPost> {
  const known = { method: 'moved', confidence: 1, moved: true } as const;
  if (to === 'none' || to === 'host' || to === 'chatter') return { ...known, question: null, part: to };
  return { ...known, question: to, part: part === 'reshare' || part === 'question' ? part : 'answer' };
}

/** The posts that hold all of the words that are looked for, in their text or their author's name. */
export function postsWith(posts: PlacedPost[], wanted: string): PlacedPost[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return posts;
  return posts.filter(({ text, author }) => {
    const within = `${text} ${author ?? ''}`.toLowerCase();
    return words.every((word) => within.includes(word));
  });
}

/** Where those words stand in a text, in order and not overlapping. */
export function marksOf(text: string, wanted: string): { start: number; end: number; negated: boolean }[] {
  const words = wordsOf(wanted);
  const lower = text.toLowerCase();
  // Few letters change their length in lower case; a text that has one is shown without marks.
  if (words.length === 0 || lower.length !== text.length) return [];
  const found = words.flatMap((word) => placesOf(lower, word).map((start) => ({ start, end: start + word.length })));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let free = 0;
  return found.flatMap(({ start, end }) => {
    if (start < free) return [];
    free = end;
    return [{ start, end, negated: false }];
  });
}

const wordsOf = (wanted: string): string[] => wanted.toLowerCase().split(/\s+/).filter(Boolean);

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
