import type { Answer, ImportList, PeopleToMerge } from '@groundswell/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zipOf } from '../../../packages/sources/src/testing/zip-of.ts';
import { chooseOnPage } from './choose-on-page.ts';
import { type Served, serve, type Visit } from './served.ts';
import { settled, soon } from './settled.ts';

let served: Served;
let visit: Visit;
beforeAll(async () => {
  served = await serve(async () => undefined);
  visit = await served.visit({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => served?.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/${path}`)).json()) as T;
const contributors = async () => (await ask<Answer>('metrics/contributors')).total?.contributors;
const counted = async () => {
  const { identities, people } = await ask<PeopleToMerge>('identities/suggestions');
  return [identities, people];
};

/** A workspace of Slack in which two people write, and a group of Telegram in which one of them does, and a third. */
const exports: [file: string, content: Buffer][] = [
  ['Lock Keepers Slack export.zip', slackZip(['Teal Newt', 'Amber Otter'])],
  ['canal-crew.json', telegramJson(['Teal Newt', 'Rust Carp'])],
];

function slackZip(names: string[]): Buffer {
  const users = names.map((name, at) => ({
    id: `U${at}`,
    team_id: 'T0LOCK',
    name: `${at}`,
    profile: { real_name: name },
  }));
  const said = users.map(({ id }, at) => ({
    type: 'message',
    user: id,
    ts: `${1704445200 + at}.000100`,
    text: 'Ready.',
  }));
  const channels = [{ id: 'C1', name: 'locks', members: users.map(({ id }) => id) }];
  const files = { 'users.json': users, 'channels.json': channels, 'locks/2024-01-05.json': said };
  return zipOf(Object.entries(files).map(([path, held]) => ({ path, bytes: Buffer.from(JSON.stringify(held)) })));
}

function telegramJson(names: string[]): Buffer {
  const messages = names.map((from, at) => ({
    ...{ id: at + 1, type: 'message', date: '2024-01-05T12:00:00', date_unixtime: `${1704456000 + at}` },
    ...{ from, from_id: `user${at + 7}`, text: 'The gate is open.' },
  }));
  return Buffer.from(JSON.stringify({ name: 'Canal crew', type: 'private_group', id: 12, messages }));
}

it('one person of two imports is suggested with the evidence, confirmed, counted once, and taken apart again', async () => {
  const { page, complaints } = visit;
  await page.goto('/data');
  for (const [at, [file, content]] of exports.entries()) {
    const card = await chooseOnPage(page, file, content);
    await card.getByRole('button', { name: 'Import', exact: true }).click();
    await soon(async () => (await ask<ImportList>('imports')).imports.length).toBe(at + 1);
  }
  const people = page.getByRole('region', { name: 'People to merge' });
  const row = people.getByRole('listitem').filter({ hasText: 'Same name: “Teal Newt”.' });
  await row.getByText('Likely.').waitFor();
  await people.getByText('Everybody has one account here: 4 people.').waitFor();
  expect(await row.getByRole('checkbox').getAttribute('aria-label')).toMatch(
    /^Teal Newt \((?:Slack|Telegram) export\) and Teal Newt \((?:Slack|Telegram) export\)$/,
  );
  expect([await counted(), await contributors()]).toEqual([[4, 4], 4]);

  await row.getByRole('button', { name: /^Same person: / }).click();
  await people.getByText('Nobody looks like somebody else. There is nothing to decide.').waitFor();
  await people.getByText('4 accounts are counted as 3 people.').waitFor();
  expect([await counted(), await contributors()]).toEqual([[4, 3], 3]);

  await people.getByText('Decided before (1)').click();
  const decision = people.getByRole('listitem').filter({ hasText: 'same person' });
  expect(await decision.textContent()).toMatch(/^Teal Newt \(.+\) and Teal Newt \(.+\): same person/);
  await decision.getByRole('button', { name: /^Undo: / }).click();
  await row.waitFor();
  await soon(() => people.getByText(/^Decided before/).count()).toBe(0);
  expect([await counted(), await contributors()]).toEqual([[4, 4], 4]);
  await settled(page);
  expect(complaints).toEqual([]);
});
