import type { Yield } from '../../reader.ts';
import type { Realm } from './realm.ts';

/** The place that a message stands in. */
export interface Place {
  channel: string;
  name: string;
  about: string | null;
  private: boolean;
  /** Whether its messages have topics; those of direct messages have none, and each stands for itself. */
  topics: boolean;
}

/**
 * Where a message to a recipient by a sender stands. One whose recipient the export does not explain may be anything,
 * and is private: nobody has said that it is not.
 */
export function placeOf(realm: Realm, recipient: number, sender: number): Place {
  const to = realm.recipients.get(recipient);
  if (to === undefined)
    return { channel: `unknown-${recipient}`, name: 'Not known', about: null, private: true, topics: false };
  if (to.kind === 'stream') {
    const stream = realm.streams.get(to.id);
    const name = stream?.name ?? String(to.id);
    return {
      channel: String(to.id),
      name,
      about: stream?.about ?? null,
      private: stream?.private ?? true,
      topics: true,
    };
  }
  if (to.kind === 'group')
    return { channel: `group-${to.id}`, name: 'Group conversation', about: null, private: true, topics: false };
  const pair = [...new Set([sender, to.id])].sort((one, other) => one - other);
  const name = pair.map((id) => realm.people.get(id)?.name ?? String(id)).join(', ');
  return { channel: `direct-${pair.join('-')}`, name, about: null, private: true, topics: false };
}

/** The records of a place: its channel, and the people who belong to it where it is a stream. */
export function placeRecords(place: Place, recipient: number, realm: Realm, community: string): Yield[] {
  const { channel, name, about } = place;
  const isStream = realm.recipients.get(recipient)?.kind === 'stream';
  const members = isStream ? realm.subscriptions.filter((one) => one.recipient === recipient) : [];
  return [
    {
      type: 'channel',
      community,
      channel,
      name,
      ...(about === null ? {} : { topic: about }),
      ...(place.private ? { private: true } : {}),
    },
    ...members.map(({ person }): Yield => ({ type: 'membership', community, channel, member: String(person) })),
  ];
}
