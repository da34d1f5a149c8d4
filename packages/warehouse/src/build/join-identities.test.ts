import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemberRecord, SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageByHand } from '../testing/stage-by-hand.ts';
import { openWarehouse, type ResultRow } from '../warehouse.ts';
import { buildWarehouse } from './build-warehouse.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-identities-'));
});
afterEach(() => rm(home, { recursive: true }));

/**
 * Somebody in one community of a source, with one post there. `community: null` knows them in the whole source, without
 * a post; `name: null` is only seen to post, without a record.
 */
interface Somebody extends Partial<Omit<MemberRecord, 'type' | 'community' | 'name'>> {
  source: string;
  community?: string | null;
  name?: string | null;
}
let imports = 0;

async function kept(people: Somebody[]): Promise<string[]> {
  const folders: string[] = [];
  for (const source of new Set(people.map((one) => one.source))) {
    imports += 1;
    const folder = join(home, `import-${imports}`);
    const records = people.filter((one) => one.source === source).flatMap(recordsOf);
    const stage = await stageByHand(
      source,
      folder,
      records.map((record) => [record]),
    );
    await stage.close();
    folders.push(folder);
  }
  return folders;
}

function recordsOf({ source: _, community = 'c', name, ...known }: Somebody): SourceRecord[] {
  const member = known.member ?? name ?? 'somebody';
  const records: SourceRecord[] = [];
  if (name !== null) {
    records.push({
      type: 'member',
      name: name ?? member,
      ...known,
      member,
      ...(community === null ? {} : { community }),
    });
  }
  const said = { kind: 'start', at: '2024-01-05T09:00:00Z', text: 'Hello', member } as const;
  if (community !== null) records.push({ type: 'post', community, channel: 'general', post: member, ...said });
  return records;
}

async function built(folders: string[], ask: string, merges: [string, string][] = []): Promise<ResultRow[]> {
  const file = join(home, `w${Math.random()}.duckdb`);
  await buildWarehouse(file, { folders, timezone: 'UTC', themes: [], merges, stamp: '' });
  const warehouse = await openWarehouse(file);
  const rows = await warehouse.query(ask);
  await warehouse.close();
  return rows;
}

/** Who is one person, as lists of keys. */
async function groups(people: Somebody[], merges: [string, string][] = []): Promise<string[]> {
  const sql = "select string_agg(key, ' ' order by key) as keys from identities group by member_id order by member_id";
  return (await built(await kept(people), sql, merges)).map(({ keys }) => String(keys));
}

describe('by rule, one person is', () => {
  it('who has the same address in several sources and communities, whatever its case', async () => {
    expect(
      await groups([
        { source: 'slack', member: 'U1', email: 'Teal.Newt@Example.org ' },
        { source: 'slack', community: 'd', member: 'U7', email: 'teal.newt@example.org' },
        { source: 'zulip', member: '12', email: 'teal.newt@example.org' },
        { source: 'zulip', member: '13', email: 'amber@example.org' },
      ]),
    ).toEqual(['slack/c/U1 slack/d/U7 zulip/c/12', 'zulip/c/13']);
  });

  it('nobody whose address is that of a function, is none, or stands only in a name', async () => {
    expect(
      await groups([
        { source: 'slack', member: 'U1', email: 'info@example.org' },
        { source: 'zulip', member: '1', email: 'info@example.org' },
        { source: 'slack', member: 'U2', email: 'not known' },
        { source: 'zulip', member: '2', email: 'not known' },
        { source: 'slack', member: 'U3', name: 'rust@example.org' },
        { source: 'zulip', member: '3', email: 'rust@example.org' },
      ]),
    ).toHaveLength(6);
  });

  it('whom the roster lists by a handle that one person has elsewhere', async () => {
    expect(
      await groups([
        { source: 'roster', community: null, member: 'teal', handle: '@Teal', roster: true },
        { source: 'discord', member: '77', handle: 'teal' },
        { source: 'x', member: '88', handle: 'teal' },
      ]),
    ).toEqual(['discord/c/77 roster//teal x/c/88']);
  });

  it('nobody by a handle without a roster, or where it means two people, or their addresses differ', async () => {
    const elsewhere = { source: 'discord', handle: 'teal' };
    const onRoster = { source: 'roster', community: null, handle: 'teal', roster: true };
    expect(
      await groups([
        { ...elsewhere, member: '1' },
        { source: 'x', member: '2', handle: 'teal' },
      ]),
    ).toHaveLength(2);
    expect(
      await groups([{ ...onRoster, member: 't' }, ...['1', '2'].map((member) => ({ ...elsewhere, member }))]),
    ).toHaveLength(3);
    expect(
      await groups([...['t1', 't2'].map((member) => ({ ...onRoster, member })), { ...elsewhere, member: '1' }]),
    ).toHaveLength(3);
    expect(
      await groups([
        { ...onRoster, member: 't', email: 'teal.newt@example.org' },
        { ...elsewhere, member: '1', email: 'teal.toad@example.org' },
      ]),
    ).toHaveLength(2);
  });

  it('nobody together with a bot', async () => {
    const people: Somebody[] = [
      { source: 'slack', member: 'U1', email: 'teal@example.org' },
      { source: 'zulip', member: 'b', email: 'teal@example.org', handle: 'teal', bot: true },
      { source: 'roster', community: null, member: 't', handle: 'teal', roster: true },
    ];
    expect(await groups(people, [['slack/c/U1', 'zulip/c/b']])).toHaveLength(3);
  });
});

describe('by decision', () => {
  const people: Somebody[] = [
    { source: 'slack', member: 'U1', name: 'Teal Newt', email: 'teal@example.org' },
    { source: 'zulip', member: '1', name: 'Teal Newt' },
    { source: 'irc', community: '#a/b', member: 'teal', name: 'teal' },
    { source: 'x', member: '5', name: 'Rust Carp' },
  ];
  const merges: [string, string][] = [
    ['zulip/c/1', 'slack/c/U1'],
    ['irc/#a%2Fb/teal', 'zulip/c/1'],
    ['zulip/c/1', 'mbox/c/not loaded now'],
  ];

  it('the confirmed pairs are one person, and through one another too', async () => {
    expect(await groups(people, merges)).toEqual(['irc/#a%2Fb/teal slack/c/U1 zulip/c/1', 'x/c/5']);
  });

  it('the figures follow, whatever the order of imports and decisions', async () => {
    const folders = await kept(people);
    const sql =
      'select member_id, external_id, count(*) as posts from posts join members using (member_id) group by all order by all';
    const forwards = await built(folders, sql, merges);
    expect(forwards).toEqual([
      { member_id: 1, external_id: 'U1', posts: 3 },
      { member_id: 2, external_id: '5', posts: 1 },
    ]);
    expect(await built(folders.toReversed(), sql, merges.toReversed())).toEqual(forwards);
  });

  it('still knows somebody who was first only seen in a community, and later became known in the whole source', async () => {
    const seen: Somebody = { source: 'irc', community: 'e', member: 'sand', name: null };
    const known: Somebody = { source: 'irc', community: null, member: 'sand', name: 'Sand Moth' };
    const merges: [string, string][] = [['irc/e/sand', 'x/c/5']];
    expect(await groups([people[3]!, seen], merges)).toEqual(['irc/e/sand x/c/5']);
    expect(await groups([people[3]!, seen, known], merges)).toEqual(['irc//sand x/c/5']);
  });
});

it('takes what the roster says of somebody first, then an account with an address, then the first by source', async () => {
  const email = 'teal@example.org';
  const folders = await kept([
    {
      source: 'irc',
      member: 'tn',
      name: 'tn',
      handle: 'tn',
      team: 'Irc',
      role: 'facilitator',
      joined_on: '2020-01-01',
    },
    {
      source: 'slack',
      member: 'U1',
      name: 'Teal',
      handle: 'teal',
      email,
      guest: true,
      left_on: '2024-02-02',
      team: 'Ops',
    },
    {
      source: 'roster',
      community: null,
      member: email,
      name: 'Teal Newt',
      email,
      roster: true,
      team: 'Care',
      joined_on: '2021-05-01',
    },
  ]);
  const sql = `select name, handle, email, team, role, guest, on_roster, joined_on::varchar as joined_on, left_on::varchar as left_on,
    (select count(*) from communities where has_facilitators) as facilitated from members`;
  expect(await built(folders, sql, [['irc/c/tn', 'slack/c/U1']])).toEqual([
    {
      name: 'Teal Newt',
      handle: 'teal',
      email,
      team: 'Care',
      role: 'facilitator',
      guest: false,
      on_roster: true,
      joined_on: '2021-05-01',
      left_on: null,
      facilitated: 2,
    },
  ]);
});
