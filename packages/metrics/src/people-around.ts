import type { Query } from './query.ts';

/** Somebody by the name that they are shown by, and by what else their accounts are called. */
export interface CalledMember {
  name: string;
  also: string[];
}

/** People who wrote these posts or are mentioned in them, in the order of their names. */
export const peopleAround = (posts: string[], query: Query, signal?: AbortSignal): Promise<CalledMember[]> =>
  around(
    'select p.post_id, p.member_id from posts as p where p.key::varchar in (select unnest($posts))',
    { posts },
    query,
    signal,
  );

/** People who wrote in any chat or are mentioned in one, in the order of their names. */
export const peopleInChats = (query: Query, signal?: AbortSignal): Promise<CalledMember[]> =>
  around(
    'select p.post_id, p.member_id from placements join posts as p on p.post_id = placements.post_id',
    {},
    query,
    signal,
  );

async function around(
  here: string,
  parameters: Parameters<Query>[1],
  query: Query,
  signal: AbortSignal | undefined,
): Promise<CalledMember[]> {
  const rows = await query(
    `with here as (${here}),
    people as (
      select here.member_id from here where here.member_id is not null
      union select mentions.member_id from here join mentions on mentions.post_id = here.post_id
    )
    select m.member_id, m.name, i.name as called, i.handle
    from people join members as m on m.member_id = people.member_id join identities as i on i.member_id = people.member_id
    order by m.name, m.member_id, called, i.handle`,
    parameters,
    signal,
  );
  const people = new Map<number, CalledMember>();
  for (const { member_id, name, called, handle } of rows) {
    const known = people.get(Number(member_id)) ?? { name: String(name), also: [] };
    people.set(Number(member_id), known);
    for (const other of [called, handle])
      if (other !== null && other !== undefined && other !== known.name && !known.also.includes(String(other)))
        known.also.push(String(other));
  }
  return [...people.values()];
}
