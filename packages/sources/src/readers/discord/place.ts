import type { Yield } from '../../reader.ts';

/** The channel or thread that a file is of. */
export interface Place {
  guild: string;
  guildName: string;
  /** For a thread, the channel in which it was opened. */
  channel: string;
  name: string;
  topic: string | null;
  private: boolean;
  /** The thread's id, which is also that of the message that opened it; null for a channel. */
  thread: string | null;
}

/** The records of the communities and channels of these places, a channel's own file before those of its threads. */
export function channelRecords(places: Place[], called: string | undefined): Yield[] {
  const records = new Map<string, Yield>();
  const ordered = [...places].sort((one, other) => Number(one.thread !== null) - Number(other.thread !== null));
  for (const place of ordered) {
    const community = called ?? place.guild;
    const name = called ?? place.guildName;
    const shows = ['replies' as const, 'reactions' as const, 'roles' as const, 'times' as const];
    if (!records.has(community)) records.set(community, { type: 'community', community, name, shows });
    const key = `${community}\n${place.channel}`;
    if (records.has(key)) continue;
    records.set(key, {
      type: 'channel',
      community,
      channel: place.channel,
      name: place.name,
      ...(place.topic === null ? {} : { topic: place.topic }),
      ...(place.private ? { private: true } : {}),
    });
  }
  return [...records.values()];
}
