import { formatFigure } from '../parts/number-format.ts';
import type { KeyEntry } from './marks/ChartKey.tsx';
import type { MapNode, ReplyGraph } from './reply-graph.ts';
import { paint, type Token } from './token.ts';

/** Who is looked at, in words. */
export function aboutShown(graph: ReplyGraph, pointed: string | null, found: MapNode[], typed: string): string {
  const one = pointed ? graph.nodes.find(({ key }) => key === pointed) : found.length === 1 ? found[0] : undefined;
  if (one) {
    const others = graph.edges.filter(({ from, to }) => from === one.key || to === one.key).length;
    const team = one.team === null ? '' : `, ${one.team}`;
    return `${one.name}${team}: ${formatFigure(one.replies, 'replies')} written or got here, with ${formatFigure(others, 'people')}.`;
  }
  if (found.length > 1) return `${found.length} people are called so.`;
  if (typed.trim() !== '') return 'Nobody on the map is called so.';
  return 'Point at a person for whom they exchange replies with. The larger, the more replies.';
}

/** The teams with a hue of their own, and what slate stands for. */
export function keyOf({ nodes }: ReplyGraph, hues: Map<string, Token>): KeyEntry[] {
  const entries = [...hues].map(([team, hue]) => ({ label: team, colour: paint(hue), mark: 'block' as const }));
  const others = nodes.some(({ team }) => team === null || !hues.has(team));
  if (!others) return entries;
  const label = entries.length === 0 ? 'people, teams not known' : 'all others';
  return [...entries, { label, colour: paint('slate'), mark: 'block' as const }];
}
