import { type DuckDBConnection, INTEGER, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { DisjointSets } from '../disjoint-sets.ts';
import { identityNames } from './build-identities.ts';
import { joinRosterHandles, type KnownHandle } from './join-roster-handles.ts';

/** Names of functions, not of people: RFC 2142, and the usual names of senders that nobody answers. */
const sharedMailboxes =
  'info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp noreply no-reply donotreply do-not-reply';

/** Who certainly is one person: the same address of an account. A bot never is one with a person. */
const sameAddress = `
  select min(number) over same as one, number as other from numbered_identities
  where address is not null and split_part(address, '@', 1) not in (select unnest(string_split('${sharedMailboxes}', ' ')))
  window same as (partition by address, bot) qualify one <> other`;

const rosterHandles = `
  select number, source, scope, folded_handle, address, on_roster from numbered_identities where not bot and folded_handle <> ''
  window same as (partition by folded_handle)
  qualify bool_or(on_roster) over same and min(source) over same <> max(source) over same
  order by number`;

/**
 * Joins the identities of one person: by rules, and by the pairs that somebody confirmed. Leaves them in the temporary
 * table `people` (number, member_id, certain): member ids are dense, in the order of each person's first identity;
 * `certain` is the first identity of whom the rules alone join.
 */
export async function joinIdentities(
  connection: DuckDBConnection,
  merges: readonly (readonly [string, string])[],
): Promise<void> {
  const sets = new DisjointSets<number>();
  for (const [one, other] of await rows<[number, number]>(connection, sameAddress)) sets.join(one, other);
  const handles = await rows<[number, string, string, string, string | null, boolean]>(connection, rosterHandles);
  joinRosterHandles(sets, handles.map(knownHandle));
  await connection.run('create table scratch.certain_people (number integer, certain integer)');
  await insert(connection, 'scratch.certain_people', sets);
  for (const [one, other] of await confirmed(connection, merges)) sets.join(one, other);
  await connection.run('create table scratch.joined_people (number integer, standing integer)');
  await insert(connection, 'scratch.joined_people', sets);
  await connection.run(`create table scratch.people as
    select number, dense_rank() over (order by coalesce(standing, number))::integer as member_id, coalesce(certain, number) as certain
    from numbered_identities left join joined_people using (number) left join certain_people using (number)`);
}

async function insert(connection: DuckDBConnection, table: string, sets: DisjointSets<number>): Promise<void> {
  const joined = sets.joined();
  await connection.run(
    `insert into ${table} select unnest($numbers), unnest($standing)`,
    {
      numbers: listValue(joined.map(([number]) => number)),
      standing: listValue(joined.map(([, standing]) => standing)),
    },
    { numbers: LIST(INTEGER), standing: LIST(INTEGER) },
  );
}

/** The numbers of the pairs; a pair of which nothing is loaded any more waits for its import to come back. */
async function confirmed(
  connection: DuckDBConnection,
  merges: readonly (readonly [string, string])[],
): Promise<[number, number][]> {
  if (merges.length === 0) return [];
  const result = await connection.runAndReadAll(
    `with named as (${identityNames}), pairs as (select unnest($one) as one, unnest($other) as other)
      select one.number, other.number from pairs join named as one on one.name = pairs.one join named as other on other.name = pairs.other`,
    { one: listValue(merges.map(([one]) => one)), other: listValue(merges.map(([, other]) => other)) },
    { one: LIST(VARCHAR), other: LIST(VARCHAR) },
  );
  return result.getRowsJS() as [number, number][];
}

async function rows<Row extends unknown[]>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowsJS() as Row[];
}

function knownHandle(row: [number, string, string, string, string | null, boolean]): KnownHandle {
  const [number, source, scope, handle, address, onRoster] = row;
  return { number, source, scope, handle, address, onRoster };
}
