import { formatFigure } from '@groundswell/words';
import type { KeyEntry } from './marks/ChartKey.tsx';
import type { MapNode, ReplyGraph } from './reply-graph.ts';
import { paint, type Token } from './token.ts';

/** Who is looked at, in words; without anybody, what was found, or how to look. */
export function aboutShown(
  graph: ReplyGraph,
  one: MapNode | undefined,
  found: MapNode[],
  typed: string,
  unit: 'replies' | 'mentions',
): string {
  if (one) {
    const others = graph.edges.filter(({ from, to }) => from === one.key || to === one.key).length;
    const team = one.team === null ? '' : `, ${one.team}`;
    return `${one.name}${team}: ${formatFigure(one.weight, unit)} written or got here, with ${formatFigure(others, 'people')}.`;
  }
  if (found.length > 1) return `${found.length} people are called so.`;
  if (typed.trim() !== '') return 'Nobody on the map is called so.';
  return `Point at a person for whom they exchange ${unit} with. The larger, the more ${unit}.`;
}

/** The teams with a hue of their own, and what slate stands for; a team may be chosen. */
export function keyOf(
  { nodes }: ReplyGraph,
  hues: Map<string, Token>,
  onSelect: ((team: string) => void) | undefined,
): KeyEntry[] {
  const entries: KeyEntry[] = [...hues].map(([team, hue]) => ({
    label: team,
    colour: paint(hue),
    mark: 'block',
    ...(onSelect && { onSelect: () => onSelect(team) }),
  }));
  const others = nodes.some(({ team }) => team === null || !hues.has(team));
  if (!others) return entries;
  const label = entries.length === 0 ? 'people, teams not known' : 'all others';
  return [...entries, { label, colour: paint('slate'), mark: 'block' as const }];
}
