import { type CloudLayout, type CloudPlacement, placeAll } from './cloud-placement.ts';
import { cloudSeats, type Seat } from './cloud-seats.ts';
import { matchZones } from './match-zones.ts';
import type { Token } from './token.ts';
import { topicZones, type WordPair } from './topic-zones.ts';
import { zoneHues } from './zone-hues.ts';

/** A word of the cloud; `size` is its count, `colour` that of the theme that it belongs to, if any. */
export interface CloudTerm {
  text: string;
  key: string;
  size: number;
  colour: Token | null;
}

/** What a cloud is drawn from. */
export interface CloudAsked {
  /** The greatest first. */
  words: CloudTerm[];
  pairs: WordPair[];
  field: { width: number; height: number };
}

/** A laid-out cloud: where each word stands, its zones and their hues. */
export interface CloudPicture extends CloudPlacement {
  field: CloudAsked['field'];
  zones: { words: string[]; hue: Token }[];
}

/** A picture on screen is gone on from if so large a share of the words stands in it; else a picture of its own reads better. */
const SAME = 2 / 3;

/** Lays words out so that those that go together stand together, as near as possible to where they stand in the picture `before`. */
export function layOut({ words, pairs, field }: CloudAsked, layout: CloudLayout, before?: CloudPicture): CloudPicture {
  const standing = standingIn(before);
  const keys = words.map(({ key }) => key);
  const goesOn = before && keys.filter((key) => standing.has(key)).length >= keys.length * SAME ? before : undefined;
  const then = goesOn?.zones ?? [];
  const zones = topicZones(
    keys,
    pairs,
    then.map((zone) => zone.words),
  );
  const from = matchZones(
    zones,
    then.map((zone) => zone.words),
  ).map((place) => (place === null ? undefined : then[place]));
  const termOf = new Map(words.map((word) => [word.key, word]));
  const hues = zoneHues(
    zones.map((zone) => zone.map((key) => termOf.get(key)!)),
    from.map((zone) => (zone && zone.hue !== 'slate' ? zone.hue : null)),
  );
  const seats = cloudSeats(
    keys,
    zones.map((zone, place) => ({ words: zone, stood: from[place]?.words })),
    goesOn ? standing : undefined,
  );
  const wishes = words.map(({ key, text, size }) => ({ key, text, count: size, seat: seats.get(key)! }));
  return {
    ...placeAll(wishes, field, layout),
    field,
    zones: zones.map((zone, place) => ({ words: zone, hue: hues[place]! })),
  };
}

/** Where words stand in a picture, as shares of its field. */
function standingIn(picture?: CloudPicture): Map<string, Seat> {
  if (!picture) return new Map();
  const { placed, field, height } = picture;
  return new Map(placed.map(({ key, x, y }) => [key, { x: x / field.width, y: y / height }]));
}
