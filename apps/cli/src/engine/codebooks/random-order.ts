/** Things in an order that looks random but hangs on their keys and the seed alone: a small change of what is there moves few. */
export function inRandomOrder<T>(things: T[], keyOf: (thing: T) => string, seed: number): T[] {
  const placed = things.map((thing) => ({ thing, place: hash(`${seed}/${keyOf(thing)}`) }));
  return placed.sort((a, b) => a.place - b.place).map(({ thing }) => thing);
}

/** FNV-1a (Fowler, Noll, Vo 1991), its bits mixed at the end as in MurmurHash3, for keys that differ in one digit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
