/** A channel's name as people write it: with its hash. */
export function sayChannel(name: string): string {
  return name.startsWith('#') ? name : `#${name}`;
}
