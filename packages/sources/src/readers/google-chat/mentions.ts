import type { JsonObject } from '../../json-fields.ts';
import { personOf } from './groups.ts';

/** Finds the members of a group that a text names: Chat writes `@Amber Otter` and no id. */
export type Mentions = (text: string) => { text: string; mentions: string[] };

/** The mentions of a group's members, whose names get no-break spaces; a name that two members have is nobody's. */
export function mentionsOf(members: JsonObject[]): Mentions {
  const people = new Map<string, string | null>();
  for (const { name, member } of members.flatMap((shown) => personOf(shown) ?? [])) {
    people.set(name, people.has(name) && people.get(name) !== member ? null : member);
  }
  // The longest first: "Amber Otter" before "Amber".
  const names = [...people.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  if (names.length === 0) return (text) => ({ text, mentions: [] });
  const written = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`@(${written})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const mentions = new Set<string>();
    const found = text.replace(pattern, (_, name: string) => {
      const member = people.get(name);
      if (member) mentions.add(member);
      return `@${name.replace(/\s+/g, '\u00a0')}`;
    });
    return { text: found, mentions: [...mentions] };
  };
}
