import type { MemberRecord } from '@groundswell/contract';
import { asObject, isTrue, type JsonObject, objectIn, textIn } from '../../json-fields.ts';

/** The people of an export, by their ids in Slack. */
export interface People {
  users: Map<string, JsonObject>;
  /** The workspace's own id: the team of most users; null where users have none. */
  team: string | null;
}

/** Slack's own bot: a user that users.json leaves out. */
export const SLACKBOT = 'USLACKBOT';

/** The people in the contents of users.json. What is no user is skipped; deleted users are kept. */
export function peopleOf(listed: unknown[]): People {
  const users = new Map<string, JsonObject>();
  const teams = new Map<string, number>();
  for (const one of listed) {
    const user = asObject(one);
    const id = textIn(user, 'id');
    if (user === null || id === null) continue;
    users.set(id, user);
    const team = textIn(user, 'team_id') ?? textIn(objectIn(user, 'profile'), 'team');
    if (team !== null) teams.set(team, (teams.get(team) ?? 0) + 1);
  }
  const ranked = [...teams].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { users, team: ranked[0]?.[0] ?? null };
}

/** The name that a person is shown by; undefined for an id that the export does not explain. */
export function nameOf(people: People, id: string): string | undefined {
  const user = people.users.get(id);
  if (user === undefined) return id === SLACKBOT ? 'Slackbot' : undefined;
  const profile = objectIn(user, 'profile');
  const real = textIn(profile, 'real_name') ?? textIn(user, 'real_name');
  return real ?? textIn(profile, 'display_name') ?? textIn(user, 'name') ?? id;
}

/** Whether the id is a bot's. */
export function isBot(people: People, id: string): boolean {
  return id === SLACKBOT || isTrue(people.users.get(id) ?? null, 'is_bot');
}

/** The member records of everyone listed, by id. */
export function memberRecords(people: People, community: string): MemberRecord[] {
  const ids = [...people.users.keys()].sort();
  return ids.map((id) => memberOf(id, people, community));
}

function memberOf(id: string, people: People, community: string): MemberRecord {
  const user = people.users.get(id) ?? null;
  const profile = objectIn(user, 'profile');
  const handle = textIn(profile, 'display_name') ?? textIn(user, 'name');
  const email = textIn(profile, 'email');
  const guest = ['is_restricted', 'is_ultra_restricted', 'is_stranger'].some((flag) => isTrue(user, flag));
  return {
    type: 'member',
    community,
    member: id,
    name: nameOf(people, id) ?? id,
    ...(handle === null ? {} : { handle }),
    ...(email === null ? {} : { email }),
    ...(isBot(people, id) ? { bot: true } : {}),
    ...(guest ? { guest: true } : {}),
  };
}
