import type { Identity, Row } from '@groundswell/contract';
import type { Query } from './query.ts';

/** An identity with the member that it is counted as. */
export interface KnownIdentity extends Identity {
  member: number;
  /** The same for those whom the rules alone make one person: one address, one roster handle. */
  certain: number;
  bot: boolean;
  /** The community's own id; empty where the source knows them in all of its communities. */
  place: string;
  /** False where the source gave no name, and the id stands in. */
  named: boolean;
}

/** Every identity that is loaded, in the order of source, community and id. */
export async function knownIdentities(query: Query): Promise<KnownIdentity[]> {
  const rows =
    await query(`select i.member_id, i.certain, i.key, i.source, i.community as place, o.name as community, i.external_id, i.name, i.handle, i.email, m.team, i.bot, i.posts
    from identities as i join members as m on m.member_id = i.member_id left join communities as o on o.source = i.source and o.external_id = i.community
    order by i.source, i.community, i.external_id`);
  return rows.map(identityOf);
}

/** What may leave the house: an identity without how it is counted. */
export function publicIdentity(known: KnownIdentity): Identity {
  const { key, source, community, id, name, handle, email, team, posts, loaded } = known;
  return { key, source, community, id, name, handle, email, team, posts, loaded };
}

/** An identity of which no import holds anything any more: all that its key says. */
export function lostIdentity(key: string): Identity {
  const [source = '', community = '', id = key] = key.split('/').map(unescaped);
  const unknown = { handle: null, email: null, team: null };
  return { key, source, community: community || null, id, name: id, ...unknown, posts: 0, loaded: false };
}

/**
 * Finds identities by key. Whoever was named in one community while the source's own record was missing is found as
 * known in the whole source.
 */
export function identityFinder<T extends Identity>(identities: T[]): (key: string) => T | undefined {
  const known = new Map(identities.map((identity) => [identity.key, identity]));
  return (key) => known.get(key) ?? known.get(key.replace(/^([^/]*)\/[^/]*\//, '$1//'));
}

function identityOf(row: Row): KnownIdentity {
  const text = (column: string) => (row[column] === null ? null : String(row[column]));
  return {
    key: String(row.key),
    source: String(row.source),
    place: String(row.place),
    community: text('community') ?? (String(row.place) || null),
    id: String(row.external_id),
    name: text('name') ?? String(row.external_id),
    named: row.name !== null,
    handle: text('handle'),
    email: text('email'),
    team: text('team'),
    posts: Number(row.posts),
    loaded: true,
    member: Number(row.member_id),
    certain: Number(row.certain),
    bot: row.bot === true,
  };
}

const unescaped = (part: string): string => part.replaceAll('%2F', '/').replaceAll('%25', '%');
