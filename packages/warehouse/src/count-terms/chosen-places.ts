import type { MemberOrder } from './member-order.ts';

/** With at most one in so many posts chosen, sorting their places is less work than looking at every post (measured). */
const few = 16;

/** The places of the posts whose bits are set, ascending; bits stand from the highest of the first byte on, for the ids from 1. */
export function chosenPlaces(bits: Uint8Array, { postAt, placeOf }: MemberOrder): Int32Array {
  const count = countBits(bits);
  const places = new Int32Array(count);
  let found = 0;
  if (count * few > postAt.length) {
    for (let place = 0; place < postAt.length; place += 1) {
      const at = postAt[place]! - 1;
      if (bits[at >> 3]! & (128 >> (at & 7))) places[found++] = place;
    }
    return places.subarray(0, found);
  }
  for (let byte = 0; byte < bits.length; byte += 1) {
    for (let rest = bits[byte]!; rest !== 0; ) {
      const bit = Math.clz32(rest) - 24;
      rest &= ~(128 >> bit);
      const place = placeOf[byte * 8 + bit + 1] ?? -1;
      if (place >= 0) places[found++] = place;
    }
  }
  return places.subarray(0, found).sort();
}

/** Every place: all posts by humans. */
export const everyPlace = ({ postAt }: MemberOrder): Int32Array => Int32Array.from(postAt.keys());

const bitsOf = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

function countBits(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) count += bitsOf[byte]!;
  return count;
}
