import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApi } from '@groundswell/api';
import { openGroundswell } from '@groundswell/cli';
import type { Answer, Groundswell, MadeDecision, PeopleToMerge, SourceRecord } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { tableHashes } from './table-hashes.ts';
import { withFolder } from './workspace-folder.ts';
import { writeExport } from './write-export.ts';

/** A workspace of Slack with two people, one of whom writes on a forum too, where a third does; and a roster. */
async function exports(folder: string): Promise<{ slack: string; forum: string; roster: string }> {
  const slack = join(folder, 'slack');
  await mkdir(join(slack, 'general'), { recursive: true });
  const user = (id: string, name: string, email: string) => ({ id, name: id, profile: { real_name: name, email } });
  const users = [user('U1', 'Teal Newt', 'teal@example.org'), user('U2', 'Amber Otter', 'Amber@example.org')];
  const said = users.map(({ id }, hour) => ({
    type: 'message',
    user: id,
    ts: `${1704445200 + hour * 60}.000100`,
    text: id,
  }));
  await writeFile(join(slack, 'users.json'), JSON.stringify(users));
  await writeFile(join(slack, 'channels.json'), JSON.stringify([{ id: 'C1', name: 'general', members: ['U1', 'U2'] }]));
  await writeFile(join(slack, 'general', '2024-01-05.json'), JSON.stringify(said));
  const roster = join(folder, 'people.csv');
  await writeFile(roster, 'name,email,team\nTeal Newt,teal@example.org,Care\nAmber Otter,amber@example.org,Build\n');
  return { slack, roster, forum: await writeExport(folder, 'forum', forumRecords()) };
}

function forumRecords(): SourceRecord[] {
  const place = { community: 'forum', channel: 'ideas' };
  const people = { t: 'Teal Newt', r: 'Rust Carp' };
  return [
    { type: 'community', community: 'forum', name: 'Forum' },
    ...Object.entries(people).flatMap(([member, name]): SourceRecord[] => [
      { type: 'member', community: 'forum', member, name },
      { type: 'post', ...place, post: member, member, kind: 'start', at: '2024-01-05T12:00:00Z', text: name },
    ]),
  ];
}

/** The API over a workspace, as its own page asks it. */
function asker(groundswell: Groundswell, home: string) {
  const api = createApi({ groundswell, web: null, home, host: '127.0.0.1', port: 4600 });
  const headers = { host: '127.0.0.1:4600', 'content-type': 'application/json' };
  return async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const reply = await api.request(`http://127.0.0.1:4600/api/${path}`, { ...init, headers });
    if (!reply.ok) throw new Error(await reply.text());
    return (reply.status === 204 ? null : await reply.json()) as T;
  };
}

it('counts the people of several sources once they are said to be one, until that is taken back', () =>
  withFolder(async (folder) => {
    const home = join(folder, 'home');
    const { slack, forum, roster } = await exports(folder);
    const groundswell = await openGroundswell({ home });
    const ask = asker(groundswell, home);
    for (const path of [slack, forum, roster]) await groundswell.ingest([path], { timezone: 'UTC' });
    const contributors = async (filter = '') =>
      (await ask<Answer>(`metrics/contributors?${filter}`)).total?.contributors as number;
    const rate = async () => (await ask<Answer>('metrics/participation-rate')).total;

    // The roster's addresses and Slack's are one by rule, so that six identities are four people.
    expect(await ask('identities/suggestions')).toMatchObject({ identities: 6, people: 4 });
    expect([
      await contributors(),
      await contributors('team=Care'),
      await contributors('team=Care&community=Forum'),
    ]).toEqual([4, 1, 0]);
    expect(await rate()).toMatchObject({ people: 2 });

    const { suggestions } = await ask<PeopleToMerge>('identities/suggestions');
    expect(suggestions).toMatchObject([{ evidence: ['Same name: “Teal Newt”.'], confidence: 'likely' }]);
    const [{ a, b }] = suggestions as [PeopleToMerge['suggestions'][0]];
    const before = await tableHashes(home);
    const decisions = (decision: string) => ({
      method: 'POST',
      body: JSON.stringify({ decisions: [{ a: a.key, b: b.key, decision }] }),
    });
    const { merges } = await ask<{ merges: MadeDecision[] }>('identities/decisions', decisions('same'));
    expect([
      await contributors(),
      await contributors('team=Care'),
      await contributors('team=Care&community=Forum'),
    ]).toEqual([3, 1, 1]);
    expect(await ask('identities/suggestions')).toMatchObject({ suggestions: [], identities: 6, people: 3 });

    // Importing again, and taking an import out and in again, loses no decision.
    const [, ledger] = await groundswell.imports();
    await groundswell.ingest([forum], {});
    await groundswell.removeImport(ledger!.id);
    expect(await contributors()).toBe(3);
    for (const { id, source } of await groundswell.imports())
      if (source === 'records') await groundswell.removeImport(id);
    expect(await contributors()).toBe(2);
    expect(await ask('identities/merges')).toMatchObject({
      merges: [{ a: { name: 't', loaded: false }, b: { name: 'Teal Newt', loaded: true } }],
    });
    await groundswell.ingest([forum], {});
    expect(await contributors()).toBe(3);

    await ask(`identities/merges/${merges[0]?.id}`, { method: 'DELETE' });
    expect(await contributors()).toBe(4);
    expect(await tableHashes(home)).toEqual(before);
    await ask('identities/decisions', decisions('different'));
    expect(await contributors()).toBe(4);
    expect(await ask('identities/suggestions')).toMatchObject({ suggestions: [], people: 4 });
    await groundswell.close();
  }));

it('gives the same tables whatever the order of imports and decisions, and when the warehouse is made anew', () =>
  withFolder(async (folder) => {
    const { slack, forum, roster } = await exports(folder);
    const hashes = [];
    for (const [index, order] of [
      [slack, forum, roster],
      [roster, forum, slack, forum],
    ].entries()) {
      const home = join(folder, `home-${index}`);
      const groundswell = await openGroundswell({ home });
      await groundswell.ingest([forum], { timezone: 'UTC' });
      const decide = async () => {
        const { suggestions } = await groundswell.people.suggestions();
        await groundswell.people.decide(suggestions.map(({ a, b }) => ({ a: b.key, b: a.key, decision: 'same' })));
      };
      for (const path of order) {
        await groundswell.ingest([path], {});
        await decide();
      }
      if (index === 1) await groundswell.rebuild();
      expect((await groundswell.people.suggestions()).people).toBe(3);
      await groundswell.close();
      hashes.push(await tableHashes(home));
    }
    expect(hashes[1]).toEqual(hashes[0]);
  }));
