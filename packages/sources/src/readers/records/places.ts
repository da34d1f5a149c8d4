import type { ChannelRecord, CommunityRecord, SourceRecord } from '@groundswell/contract';

/** Remembers which communities and channels have records and which are only named. */
export interface Places {
  see(record: SourceRecord): void;
  /** Records, named after their ids, for those that are only named. */
  missing(): (CommunityRecord | ChannelRecord)[];
}

/** Nothing seen yet. */
export function placesSeen(): Places {
  const channels = new Map<string, Map<string, boolean>>();
  const communities = new Map<string, boolean>();
  const note = (community: string, channel: string | null, hasRecord: boolean) => {
    if (hasRecord && channel === null) communities.set(community, true);
    else if (!communities.has(community)) communities.set(community, false);
    if (channel === null) return;
    const known = channels.get(community) ?? new Map<string, boolean>();
    channels.set(community, known);
    if (hasRecord || !known.has(channel)) known.set(channel, hasRecord || known.get(channel) === true);
  };
  return {
    see: (record) => {
      if (record.type === 'member') return;
      if (record.type === 'community') note(record.community, null, true);
      else note(record.community, 'channel' in record ? record.channel : null, record.type === 'channel');
    },
    missing: () => [
      ...unrecorded(communities).map((community) => ({ type: 'community' as const, community, name: community })),
      ...[...channels.keys()].sort().flatMap((community) =>
        unrecorded(channels.get(community)!).map((channel) => ({
          type: 'channel' as const,
          community,
          channel,
          name: channel,
        })),
      ),
    ],
  };
}

function unrecorded(ids: Map<string, boolean>): string[] {
  return [...ids.keys()].filter((id) => ids.get(id) === false).sort();
}
