import type { SourceRecord } from '@groundswell/contract';
import { londonClock, stamp } from '../calendar.ts';
import { drawKey } from '../random.ts';
import type { Draft, World } from './world.ts';

// How often each emoji is used: invented, with the thumb ahead as everywhere.
const emojis = { thumbsup: 44, heart: 16, pray: 9, bulb: 7, joy: 7, tada: 6, eyes: 5, raised_hands: 4, coffee: 2 };
const withTime = 0.3; // most exports give reactions no time of their own
const generosity = 0.85;

/** The reactions to a post: each person once. */
export function* reactionRecords(world: World, draft: Draft, post: string, until: number): Iterable<SourceRecord> {
  const { random, audience } = world;
  const { day } = londonClock(draft.at);
  const people = new Set<string>([draft.author.id]);
  for (let count = random.poisson(draft.appeal * generosity); count > 0; count -= 1) {
    const person = audience.reactor(draft.channel, day);
    if (people.has(person.id)) continue;
    people.add(person.id);
    const at = draft.at + 20_000 + random.logNormal(1_500_000, 1.2);
    yield {
      type: 'reaction',
      community: draft.channel.community,
      channel: draft.channel.id,
      post,
      member: person.id,
      emoji: drawKey(emojis, random),
      ...(at < until && random.chance(withTime) ? { at: stamp(at) } : {}),
    };
  }
}
