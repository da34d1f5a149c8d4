import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const indigo = person('indigo', { role: 'facilitator' });
const share = async (records: Parameters<typeof tinyCommunity>[0]) =>
  (await (await tinyCommunity(records)).ask('facilitator-share')).total;

it('is the facilitators’ posts of all posts, those without a known author too', async () => {
  const total = await share([
    indigo,
    post('1', 'indigo', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-01T09:00'),
    post('3', null, '2024-01-01T09:00'),
    reply('4', '2', 'indigo', '2024-01-01T10:00'),
  ]);
  expect(total).toEqual({
    period: null,
    posts: 4,
    share: 0.5,
    participant_to_participant: 0,
    facilitators: 1,
    people: 2,
  });
});

it('counts as between participants the replies with no facilitator at either end', async () => {
  const total = await share([
    indigo,
    post('1', 'indigo', '2024-01-01T09:00'),
    reply('2', '1', 'amber', '2024-01-01T10:00'),
    reply('3', '1', 'teal', '2024-01-01T11:00', { parent: '2' }),
    reply('4', '1', 'indigo', '2024-01-01T12:00', { parent: '3' }),
    post('5', 'amber', '2024-01-01T09:00'),
    reply('6', '5', 'coral', '2024-01-01T10:00'),
  ]);
  expect(total?.participant_to_participant).toBe(2 / 4);
});

it('lets the first post of the thread stand in where the answered one is not known', async () => {
  const total = await share([
    indigo,
    post('1', 'indigo', '2024-01-01T09:00'),
    reply('2', '1', 'amber', '2024-01-01T10:00', { parent: 'lost' }),
    reply('3', 'lost too', 'amber', '2024-01-01T10:00'),
  ]);
  expect(total?.participant_to_participant).toBe(0);
});

it('leaves out replies of which an author is not known: they may be the facilitator’s', async () => {
  const total = await share([
    indigo,
    post('0', 'indigo', '2024-01-01T08:00'),
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', null, '2024-01-01T10:00'),
    post('3', null, '2024-01-01T09:00'),
    reply('4', '3', 'amber', '2024-01-01T10:00'),
    reply('5', '1', 'teal', '2024-01-01T11:00'),
    post('6', 'teal', '2024-01-01T11:00', { kind: 'reshare', thread: '0' }),
  ]);
  expect(total).toMatchObject({ posts: 7, participant_to_participant: 1 });
});

it('is not known where nobody is known to be a facilitator, and says so', async () => {
  const { ask } = await tinyCommunity([
    indigo,
    post('1', 'indigo', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-01T09:00', { community: 'sister' }),
    reply('3', '2', 'teal', '2024-01-01T10:00', { community: 'sister' }),
  ]);
  const { total, notes } = await ask('facilitator-share');
  expect(total).toMatchObject({ posts: 1, share: 1, participant_to_participant: null });
  expect(notes.find(({ code }) => code === 'no-facilitator')?.count).toBe(1);
  expect((await ask('facilitator-share', { community: 'sister' })).total).toMatchObject({ posts: 0, share: null });
});

it('is unknown, not 0, in a week without posts', async () => {
  const { ask } = await tinyCommunity([
    indigo,
    post('1', 'indigo', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-15T09:00'),
  ]);
  const { rows } = await ask('facilitator-share');
  expect(rows.map(({ posts, share }) => [posts, share])).toEqual([
    [1, 1],
    [0, null],
    [1, 0],
  ]);
});

/** Twenty weeks of twenty posts each, of which the facilitators write one less every week. */
const steppingBack = (facilitators: string[]) =>
  Array.from({ length: 20 * 20 }, (_, index) => {
    const [week, place] = [Math.floor(index / 20), index % 20];
    const day = new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
    const author = place < 20 - week ? facilitators[place % facilitators.length]! : `member ${place}`;
    return post(`${index}`, author, `${day}T09:00`);
  });

it('says in words whether the facilitators’ touch is getting lighter, by complete periods', async () => {
  const { ask } = await tinyCommunity([indigo, ...steppingBack(['indigo'])]);
  // The last week holds its Monday alone.
  expect((await ask('facilitator-share')).verdict).toEqual({
    code: 'lighter',
    text: 'The facilitators’ touch is getting lighter. Along the trend of 19 periods, facilitators’ share of the posts went from 100\u00a0% to 10\u00a0%; it usually wobbles by 0\u00a0%.',
  });
  expect((await ask('facilitator-share', { grain: 'quarter' })).verdict).toBeNull();
  expect(await ask('contributors')).not.toHaveProperty('verdict');
});

it('says nothing to an executive who may not see every week of it', async () => {
  const few = await tinyCommunity([indigo, ...steppingBack(['indigo'])]);
  expect((await few.ask('facilitator-share', { view: 'executive' })).verdict).toBeNull();
});
