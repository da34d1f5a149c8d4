import { describe, expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, crowd, person, post, record, type TinyRecord } from '../testing/tiny-records.ts';

const dayLength = 86_400_000;
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** A post every `every` days from one day to another, by each of these in turn. */
function posts(channel: string, from: string, to: string, every: number, authors: (string | null)[]): TinyRecord[] {
  const made: TinyRecord[] = [];
  for (let day = from, turn = 0; day <= to; day = dayAfter(day, every), turn += 1)
    made.push(post(`${made.length} ${channel} ${from}`, authors[turn % authors.length]!, `${day}T09:00`, { channel }));
  return made;
}
const six = crowd(6);

describe('a channel', () => {
  it('is alive while people post, and its index is those of 28 days out of those of 12 months', async () => {
    const { ask } = await tinyCommunity([
      ...posts('open', '2023-01-02', '2023-11-30', 1, crowd(8, 'coral')),
      ...posts('open', '2023-12-01', '2024-01-31', 1, crowd(4)),
    ]);
    const { rows, total } = await ask('health');
    expect(rows).toEqual([
      {
        community: 'company',
        channel: 'open',
        state: 'alive',
        rule: '28 posts by 4 people in the last 28 days, where 28 are usual.',
        contributors_28: 4,
        contributors_365: 12,
        index: 4 / 12,
        posts_28: 28,
        usual_28: 28,
        median_gap_days: 1,
        silent_days: 0,
        last_post: '2024-01-31',
        posts: 395,
        contributors: 12,
        people: 4,
      },
    ]);
    expect(total).toEqual({
      ...rows[0],
      community: null,
      channel: null,
      state: null,
      rule: null,
      usual_28: null,
      median_gap_days: null,
      people: 12,
    });
  });

  it('has no index before its first post is 12 months old', async () => {
    const year = posts('open', '2023-02-02', '2024-01-31', 1, six);
    expect((await (await tinyCommunity(year)).ask('health')).rows[0]!.index).toBeNull();
    const longer = posts('open', '2023-02-01', '2024-01-31', 1, six);
    expect((await (await tinyCommunity(longer)).ask('health')).rows[0]!.index).toBe(1);
  });

  it('is a ghost town after 28 days of silence, and not a day before', async () => {
    const written = posts('open', '2024-01-01', '2024-03-03', 1, six);
    const ask = async (until: string) =>
      (await (await tinyCommunity([...written, coveredUntil(until)])).ask('health')).rows[0]!;
    expect((await ask('2024-03-30')).state).toBe('alive');
    expect(await ask('2024-03-31')).toMatchObject({
      state: 'ghost',
      silent_days: 28,
      rule: 'No post for 28 days. Here 28 days count as silence, as 9 in 10 of its gaps stay within 1 day.',
      people: 6,
    });
  });

  it('that always had long gaps is given three times as long', async () => {
    const monthly = posts('open', '2024-01-01', '2024-12-31', 30, six);
    const ask = async (until: string) =>
      (await (await tinyCommunity([...monthly, coveredUntil(until)])).ask('health')).rows[0]!;
    expect(await ask('2025-03-25')).toMatchObject({
      state: 'alive',
      rule: expect.stringContaining('No post for 89 days. Here 90'),
    });
    expect(await ask('2025-03-26')).toMatchObject({
      state: 'ghost',
      silent_days: 90,
      rule: 'No post for 90 days. Here 90 days count as silence: 3 × the 30 days that 9 in 10 of its gaps stay within.',
    });
  });

  it('fades with a fifth of its usual posts, by fewer than three people', async () => {
    const before = posts('open', '2024-01-01', '2024-05-19', 1, six);
    const few = posts('open', '2024-05-20', '2024-06-16', 6, ['amber 1', 'amber 2']);
    expect(
      (await (await tinyCommunity([...before, ...few, coveredUntil('2024-06-16')])).ask('health')).rows[0],
    ).toMatchObject({
      state: 'fading',
      posts_28: 5,
      usual_28: 28,
      rule: '5 posts by 2 people in the last 28 days, where 28 are usual: at least 80 % fewer, from fewer than 3 people.',
    });
    const many = posts('open', '2024-05-20', '2024-06-16', 6, crowd(3));
    expect(
      (await (await tinyCommunity([...before, ...many, coveredUntil('2024-06-16')])).ask('health')).rows[0]!.state,
    ).toBe('alive');
  });

  it('is new in its first 28 days, and never started with fewer than 10 posts after that', async () => {
    const nine = posts('open', '2024-01-01', '2024-01-09', 1, six);
    const ask = async (until: string) =>
      (await (await tinyCommunity([...nine, coveredUntil(until)])).ask('health')).rows[0]!;
    expect(await ask('2024-01-28')).toMatchObject({
      state: 'new',
      rule: 'The first post is 27 days old; a channel is judged from 28 on. 9 posts so far.',
    });
    expect(await ask('2024-01-29')).toMatchObject({
      state: 'never-started',
      rule: '9 posts ever; a channel has started from 10 on.',
    });
  });

  it('in which nobody ever wrote never started', async () => {
    const { ask } = await tinyCommunity([
      record({ type: 'channel', community: 'company', channel: 'empty', name: 'empty' }),
      ...posts('open', '2024-01-01', '2024-03-03', 1, six),
    ]);
    expect(columns((await ask('health')).rows, 'channel', 'state', 'posts', 'silent_days')).toEqual([
      ['open', 'alive', 63, 0],
      ['empty', 'never-started', 0, null],
    ]);
  });
});

describe('holidays', () => {
  const written = posts('open', '2024-01-01', '2024-03-03', 1, six);

  it('are no silence', async () => {
    const { ask, mirror } = await tinyCommunity([...written, coveredUntil('2024-03-31')]);
    await mirror({ holidays: [{ day: '2024-03-29' }, { day: '2024-03-29' }, { day: '2023-12-25' }] });
    expect((await ask('health')).rows[0]).toMatchObject({ state: 'alive', silent_days: 27 });
    expect((await ask('health')).total!.silent_days).toBe(27);
  });

  it('make no gap: a summer without posts is none where it was a holiday', async () => {
    const after = posts('open', '2024-03-14', '2024-04-30', 10, six);
    const { ask, mirror } = await tinyCommunity([...posts('open', '2024-01-04', '2024-03-04', 10, six), ...after]);
    expect((await ask('health')).rows[0]!.median_gap_days).toBe(10);
    // All days but the one before each post.
    const off = Array.from({ length: 100 }, (_, day) => dayAfter('2024-01-04', day)).filter((_, day) => day % 10 !== 0);
    await mirror({ holidays: off.map((day) => ({ day })) });
    expect((await ask('health')).rows[0]!.median_gap_days).toBe(1);
  });

  it('make the stretches of 28 days reach further back', async () => {
    const { ask, mirror } = await tinyCommunity(written);
    await mirror({ holidays: [{ day: '2024-02-24' }, { day: '2024-02-25' }] });
    expect((await ask('health')).rows[0]!.posts_28).toBe(30);
  });
});

it('each community is measured from its own last covered day, and from the end of the period where that is earlier', async () => {
  const { ask } = await tinyCommunity([
    ...posts('open', '2024-01-01', '2024-03-03', 1, six),
    ...posts('open', '2024-01-01', '2024-01-31', 1, six).map(({ record: one, text }) => ({
      record: { ...one, community: 'sister' } as TinyRecord['record'],
      text,
    })),
  ]);
  expect(columns((await ask('health')).rows, 'community', 'state', 'silent_days')).toEqual([
    ['company', 'alive', 0],
    ['sister', 'alive', 0],
  ]);
  expect((await ask('health', { to: '2024-01-20', community: 'company' })).rows[0]).toMatchObject({
    state: 'new',
    last_post: '2024-01-20',
  });
  expect((await ask('health', { from: '2024-03-01' })).rows).toHaveLength(2);
});

it('bots keep no channel alive, and who is not known is nobody', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    ...posts('open', '2024-01-01', '2024-02-01', 1, [...six, null]),
    ...posts('open', '2024-02-02', '2024-03-31', 1, ['rust']),
  ]);
  expect((await ask('health')).rows[0]).toMatchObject({ state: 'ghost', contributors: 6, last_post: '2024-02-01' });
});

it('an executive reads no sentence about fewer than five people', async () => {
  const { ask } = await tinyCommunity([
    ...posts('large', '2024-01-01', '2024-03-31', 1, crowd(9)),
    ...posts('other', '2024-01-01', '2024-03-31', 1, crowd(8)),
    ...posts('small', '2024-01-01', '2024-03-31', 1, crowd(3)),
  ]);
  const { rows, hidden } = await ask('health', { view: 'executive' });
  const small = rows.find(({ channel }) => channel === 'small')!;
  expect(small).toMatchObject({ state: 'alive', rule: null, contributors_28: null, posts_28: null, usual_28: null });
  expect(rows.find(({ channel }) => channel === 'large')).toMatchObject({ rule: expect.stringContaining('9 people') });
  // A second channel's posts are hidden, or the small one's could be subtracted out.
  expect(rows.filter(({ posts_28 }) => posts_28 === null).length).toBeGreaterThan(1);
  expect(hidden!.cells.length).toBeGreaterThan(0);
});
