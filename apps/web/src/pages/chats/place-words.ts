import type { PlacedPost, PostPlace } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { isUnplaced } from './placed-posts.ts';

/** What a place is called. */
export function sayPlace(place: PostPlace): string {
  if (place === 'host') return 'Host';
  if (place === 'chatter') return 'Beside the questions';
  if (place === 'none') return 'No part of the chat';
  return place;
}

const methods: Record<PlacedPost['method'], string> = {
  asks: 'it asks the question',
  label: 'by its own label',
  reply: 'by what it replies to',
  time: 'by time and words',
  source: 'said by its source',
  moved: 'moved by hand',
  none: 'nothing says where it belongs',
};

/** How a post's place is known where that is not simply said by its source, and how surely where it might be wrong: "by time and words, 62 % sure". */
export function sayMethod(post: PlacedPost): string | null {
  if (isUnplaced(post)) return 'not placed';
  if (post.method === 'source') return null;
  const said = methods[post.method];
  return post.moved || post.confidence >= 0.995 ? said : `${said}, ${formatFigure(post.confidence, 'share')} sure`;
}

/** The key that moves a post there: the question’s number, h, b or n. */
export function keyOfPlace(place: PostPlace): string | null {
  if (place === 'host') return 'h';
  if (place === 'chatter') return 'b';
  if (place === 'none') return 'n';
  return /^Q([1-9])$/.exec(place)?.[1] ?? null;
}

/** Seconds since the chat began, as its clock: "4:05", or "1:02:09" after an hour; before the start with a minus. */
export function sayElapsed(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const clock = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  return seconds < 0 ? `−${clock}` : clock;
}
