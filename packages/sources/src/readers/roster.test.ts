import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { readAll } from '../testing/read-all.ts';
import roster from './roster.ts';

const people = (text: string) => filesOf({ 'people.csv': text });

describe('the roster reader', () => {
  it('gives everybody with what the roster knows, and no posts', async () => {
    const input = await openInput([fileURLToPath(new URL('./fixtures/roster/people', import.meta.url))]);
    const all = await readAll(roster, input.files);
    expect(all.filter((one) => one.type === 'member')).toEqual([
      {
        type: 'member',
        member: 'amber.otter@example.org',
        name: 'Amber Otter',
        email: 'amber.otter@example.org',
        roster: true,
        team: 'Care',
        role: 'facilitator',
        joined_on: '2023-02-13',
      },
      expect.objectContaining({ member: 'teal@example.org', joined_on: '2023-06-05', left_on: '2024-03-01' }),
      expect.objectContaining({ member: 'indigo.heron@example.org', role: 'leader' }),
      {
        type: 'member',
        member: 'crimson fox',
        name: 'Crimson Fox',
        roster: true,
        team: 'Sales; north',
        role: 'member',
      },
    ]);
    expect(all.flatMap((one) => (one.type === 'problem' ? [one.text] : []))).toEqual([
      'roster: people.csv line 5 has a day in "joined" that cannot be read (soon); it was left out.',
      'roster: people.csv line 6 lists Teal Newt again; the row was skipped.',
      'roster: people.csv line 7 names nobody; the row was skipped.',
    ]);
  });

  it('joins first and last names, and knows people by their handles', async () => {
    const all = await readAll(roster, people('Handle,First name,Last name,Team\n@AmberO,Amber,Otter,Care'));
    expect(all).toMatchObject([{ member: 'ambero', handle: 'AmberO', name: 'Amber Otter' }]);
  });

  it('is surer than the reader of tables where there are no words or times', async () => {
    for (const header of ['email', 'name,team', 'handle,joined', 'name,email,manager', 'name']) {
      const row = header.replace('email', 'a@example.org').replace('joined', '2024-05-02');
      expect((await detect(people(`${header}\n${row}`)))?.reader.id, header).toBe('roster');
    }
    expect(await roster.accepts(people('name,time,text\nAmber,2024-05-02,words'))).toBe(0);
    expect(await roster.accepts(people('name,price\nAmber,5'))).toBe(0);
  });

  it('asks for the order of days that could be either', async () => {
    const files = people('email,joined\na@example.org,03/04/2024');
    await expect(readAll(roster, files)).rejects.toThrow(/date-order=dmy/);
    const [member] = await readAll(roster, files, { map: { 'date-order': 'dmy' } });
    expect(member).toMatchObject({ joined_on: '2024-04-03' });
  });

  it('refuses what lists nobody or has posts beside it', async () => {
    await expect(readAll(roster, people('email,team\n,Care'))).rejects.toThrow(Refusal);
    const mixed = filesOf({ 'a.csv': 'email,team\na@example.org,Care', 'b.txt': 'words' });
    await expect(readAll(roster, mixed)).rejects.toThrow('b.txt is no roster');
    expect(await roster.accepts(mixed)).toBe(0);
  });
});
