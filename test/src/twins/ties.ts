import type { Edge } from './network.ts';
import type { Person } from './recollect.ts';

/** Two people and their replies in either direction. */
export interface Tie {
  a: Person;
  b: Person;
  there: number;
  back: number;
}

/** As the warehouse orders texts. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** As the warehouse numbers people of one source: those of no community first, then by community, then by their own id. */
export const compareIds = (a: Person, b: Person): number => {
  const [scope, other] = [a, b].map(({ id }) => id.slice(0, id.indexOf('/'))) as [string, string];
  return compareText(scope, other) || compareText(a.id, b.id);
};

/** The ties among these replies, those with most replies first. */
export function tiesOf(edges: Edge[]): Tie[] {
  const ties = new Map<Person, Map<Person, Tie>>();
  for (const { from, to } of edges) {
    const [a, b] = compareIds(from, to) < 0 ? [from, to] : [to, from];
    const others = ties.get(a) ?? new Map<Person, Tie>();
    const tie = others.get(b) ?? { a, b, there: 0, back: 0 };
    if (from === a) tie.there += 1;
    else tie.back += 1;
    ties.set(a, others.set(b, tie));
  }
  const all = [...ties.values()].flatMap((others) => [...others.values()]);
  return all.sort((x, y) => weight(y) - weight(x) || compareIds(x.a, y.a) || compareIds(x.b, y.b));
}

/** Replies in either direction. */
export const weight = ({ there, back }: Tie): number => there + back;

/** With whom each of those who have a tie has one. */
export function neighbours(ties: Tie[]): Map<Person, Person[]> {
  const around = new Map<Person, Person[]>();
  const add = (one: Person, other: Person) => {
    const others = around.get(one);
    if (others) others.push(other);
    else around.set(one, [other]);
  };
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return around;
}
