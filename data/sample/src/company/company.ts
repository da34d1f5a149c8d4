import type { Random } from '../random.ts';
import { castProtagonists, invitePeople, type Person, type Protagonists } from './people.ts';

/** A programme that posts. */
export interface Bot {
  id: string;
  name: string;
  channel: string;
  section: 'queue-bot' | 'build-bot' | 'calendar-bot';
  /** Posts on a working day. */
  daily: number;
}

export const bots: readonly Bot[] = [
  { id: 'b1', name: 'Queue Bot', channel: 'care-craft', section: 'queue-bot', daily: 1 },
  { id: 'b2', name: 'Build Bot', channel: 'engineering-room', section: 'build-bot', daily: 2 },
  { id: 'b3', name: 'Calendar Bot', channel: 'all-hands', section: 'calendar-bot', daily: 0.5 },
];

/** Everybody who takes part in the story. */
export interface Company {
  people: readonly Person[];
  protagonists: Protagonists;
}

/** Founds the invented company. */
export function foundCompany(random: Random): Company {
  const people = invitePeople(random);
  return { people, protagonists: castProtagonists(people) };
}
