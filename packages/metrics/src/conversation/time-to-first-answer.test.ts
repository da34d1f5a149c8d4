import { describe, expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, person, post, reply, type TinyRecord } from '../testing/tiny-records.ts';

const hour = 3_600_000;
const lastDay = '2024-03-31';
const over = Date.parse('2024-04-01T00:00:00Z');
const at = (time: number) => new Date(time).toISOString();

/** Posts that wait so many hours for their answer; `waiting` ones have none by the end of the last covered day. */
const waits = (answered: number[], waiting: number[]): TinyRecord[] => [
  ...answered.flatMap((hours, index) => [
    post(`a${index}`, `amber ${index}`, at(over - 400 * hour)),
    reply(`b${index}`, `a${index}`, 'teal', at(over - (400 - hours) * hour)),
  ]),
  ...waiting.map((hours, index) => post(`w${index}`, `coral ${index}`, at(over - hours * hour))),
  coveredUntil(lastDay),
];

describe('the Kaplan–Meier median', () => {
  // Acute myelogenous leukaemia (Miller, Survival Analysis, 1981): weeks until relapse; published medians 31 and 23, of all 27.
  const maintained = { answered: [9, 13, 18, 23, 31, 34, 48], waiting: [13, 28, 45, 161] };
  const control = { answered: [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], waiting: [16] };

  it.each([
    ['maintained', maintained, 31],
    ['not maintained', control, 23],
    [
      'all',
      {
        answered: [...maintained.answered, ...control.answered],
        waiting: [...maintained.waiting, ...control.waiting],
      },
      27,
    ],
  ])('is that of the textbook: leukaemia, %s', async (_, { answered, waiting }, median) => {
    const { ask } = await tinyCommunity(waits(answered, waiting));
    expect((await ask('time-to-first-answer')).total).toMatchObject({
      starters: answered.length + waiting.length,
      answered: answered.length,
      median_hours: median,
    });
  });

  it('is not given where fewer than half were answered, even where the curve gets there: 6-MP of Freireich 1963', async () => {
    const { ask } = await tinyCommunity(
      waits([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
    );
    expect((await ask('time-to-first-answer')).total).toMatchObject({ starters: 21, answered: 9, median_hours: null });
  });

  it('is given where exactly half were answered, and the others wait for longer', async () => {
    const { ask } = await tinyCommunity(waits([1, 2], [100, 200]));
    expect((await ask('time-to-first-answer')).total?.median_hours).toBe(2);
  });

  it('grows when hard questions are left, where the median of the answered falls', async () => {
    const { ask } = await tinyCommunity(waits([1, 2, 40], [100, 200]));
    expect((await ask('time-to-first-answer')).total).toMatchObject({ median_hours: 40, median_answered_hours: 2 });
  });

  it('lets the unanswered wait until the last covered day is over where the workspace is', async () => {
    // 20:00 in Los Angeles on 5 January; the day is over four hours later, the answer to the other came after three.
    const { ask } = await tinyCommunity(
      [
        post('1', 'amber', '2024-01-06T04:00'),
        post('2', 'coral', '2024-01-05T10:00'),
        reply('3', '2', 'teal', '2024-01-05T13:00'),
        post('4', 'ochre', '2024-01-05T10:00'),
        reply('5', '4', 'teal', '2024-01-05T15:00'),
      ],
      'America/Los_Angeles',
    );
    // At 3 h two of three wait on; at 5 h the unanswered one has left, and the last answer ends it.
    expect((await ask('time-to-first-answer')).total).toMatchObject({ starters: 3, answered: 2, median_hours: 5 });
  });
});

it('gives the median and the ninth in ten of the answered, and is unknown where nothing was', async () => {
  const { ask } = await tinyCommunity([
    ...waits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], []),
    post('later', 'amber', '2024-03-30T12:00'),
  ]);
  const { rows } = await ask('time-to-first-answer', { grain: 'week' });
  expect(rows[0]).toMatchObject({ starters: 11, answered: 11, median_answered_hours: 6, p90_answered_hours: 10 });
  expect(rows.at(-1)).toEqual({
    period: '2024-03-25',
    starters: 1,
    answered: 0,
    median_hours: null,
    median_answered_hours: null,
    p90_answered_hours: null,
    people: 1,
  });
});

it('takes the first reply by another human: not one’s own, not a bot’s, not an unknown author’s', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'amber', '2024-01-01T09:10'),
    reply('3', '1', 'rust', '2024-01-01T09:20'),
    reply('4', '1', null, '2024-01-01T09:30'),
    reply('5', '1', 'teal', '2024-01-01T11:00'),
    reply('6', '1', 'coral', '2024-01-01T10:00'),
  ]);
  expect((await ask('time-to-first-answer')).total).toMatchObject({ starters: 1, answered: 1, median_hours: 1 });
});

it('counts an answer that comes after the asked period, from another team and another channel’s filter', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { team: 'Care' }),
    person('teal', { team: 'Build' }),
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-20T09:00'),
  ]);
  const { total } = await ask('time-to-first-answer', { from: '2024-01-01', to: '2024-01-07', team: 'Care' });
  expect(total).toMatchObject({ starters: 1, answered: 1, median_hours: 19 * 24 });
  expect((await ask('time-to-first-answer', { team: 'Build' })).total).toMatchObject({ starters: 0, answered: 0 });
});

it('leaves out replies as starters, day-only posts, and posts whose author is not known', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-01T10:00'),
    post('3', 'amber', '2024-01-02'),
    post('4', null, '2024-01-02T09:00'),
    post('5', 'amber', '2024-01-02T09:00', { kind: 'reshare' }),
  ]);
  expect((await ask('time-to-first-answer')).total).toMatchObject({ starters: 1, people: 1 });
});

it('leaves out a community that shows no reply at all, and says so', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-01T10:00'),
    post('3', 'amber', '2024-01-01T09:00', { community: 'archive' }),
  ]);
  const { total, notes } = await ask('time-to-first-answer');
  expect(total).toMatchObject({ starters: 1, answered: 1 });
  expect(notes.find(({ code }) => code === 'not-shown-by-source')?.count).toBe(1);
  expect((await ask('time-to-first-answer', { community: 'archive' })).total).toMatchObject({
    starters: 0,
    median_hours: null,
  });
});

it('counts a wait for each starter in the period in which it was written', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-07T23:00'),
    reply('2', '1', 'teal', '2024-01-08T01:00'),
    post('3', 'amber', '2024-01-15T23:00'),
  ]);
  const { rows } = await ask('time-to-first-answer');
  expect(rows.map(({ starters, median_hours }) => [starters, median_hours])).toEqual([
    [1, 2],
    [0, null],
    [1, null],
  ]);
});
