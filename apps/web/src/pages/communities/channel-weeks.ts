import type { Answer, Row } from '@groundswell/contract';

/** The small lines of channels: posts a week, and the most in any of them, which is the top of the one scale. */
export interface ChannelLines {
  of: (community: unknown, channel: unknown) => (number | null)[];
  most: number;
}

/** Sorts the rows of "channel-weeks" by channel; a channel without a post in these weeks has a line at 0. */
export function channelLines(answer: Answer | undefined): ChannelLines {
  const lines = new Map<string, (number | null)[]>();
  const weeks = new Map<string, Set<string>>();
  for (const row of answer?.rows ?? []) {
    const key = keyOf(row.community, row.channel);
    lines.set(key, [...(lines.get(key) ?? []), typeof row.posts === 'number' ? row.posts : null]);
    const community = String(row.community);
    weeks.set(community, (weeks.get(community) ?? new Set()).add(String(row.week)));
  }
  return {
    of: (community, channel) =>
      lines.get(keyOf(community, channel)) ?? Array.from(weeks.get(String(community)) ?? [], () => 0),
    most: Math.max(0, ...[...lines.values()].flat().map((posts) => posts ?? 0)),
  };
}

const keyOf = (community: Row[string] | unknown, channel: unknown): string => JSON.stringify([community, channel]);
