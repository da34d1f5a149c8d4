import { expect, it } from 'vitest';
import { columns, sharedCommunity } from '../testing/tiny-community.ts';
import { person, post, reaction, reply } from '../testing/tiny-records.ts';

const { ask, mirror } = sharedCommunity([
  ...['amber', 'coral', 'teal'].map((name) => person(name, { team: 'Field' })),
  post('1', 'amber', '2024-01-01T09:00', { asks: true }),
  reply('2', '1', 'coral', '2024-01-02T09:00'),
  reaction('1', 'teal', '2024-01-03T09:00'),
  post('3', 'amber', '2024-01-15T09:00'),
]);
const measures = [
  { measure_id: 1, name: 'Satisfaction', unit: null, better: null, grain: 'week' },
  { measure_id: 2, name: 'Attrition', unit: null, better: null, grain: 'month' },
];
const measure_values = [
  { measure_id: 1, team: null, day: '2024-01-01', value: 4.1 },
  { measure_id: 1, team: null, day: '2024-01-15', value: 4.5 },
  { measure_id: 1, team: 'Field', day: '2024-01-01', value: 3 },
  { measure_id: 2, team: null, day: '2024-01-01', value: 1.5 },
];

it('gives each period’s figure beside its engagement, and leaves a gap a gap', async () => {
  await mirror({ measures, measure_values });
  const { rows } = await ask('measures-over-time');
  expect(rows[0]).toEqual({
    ...{
      period: '2024-01-01',
      measure: 'Satisfaction',
      value: 4.1,
      team_people: null,
      contributors: 2,
      participants: 3,
    },
    ...{ posts: 2, replies: 1, questions: 1, people: 3 },
  });
  expect(columns(rows, 'period', 'value', 'posts')).toEqual([
    ['2024-01-01', 4.1, 2],
    ['2024-01-08', null, 0],
    ['2024-01-15', 4.5, 1],
  ]);
});

it('shows the measures of the asked grain, and the figures of the one team', async () => {
  await mirror({ measures, measure_values });
  expect(columns((await ask('measures-over-time', { grain: 'month' })).rows, 'measure', 'value')).toEqual([
    ['Attrition', 1.5],
  ]);
  expect(columns((await ask('measures-over-time', { team: 'Field' })).rows, 'value')).toEqual([[3], [null], [null]]);
});

it('hides the engagement of few people from an executive, and not the business’s own figure', async () => {
  await mirror({ measures, measure_values });
  const [row] = (await ask('measures-over-time', { view: 'executive' })).rows;
  expect(row).toMatchObject({ value: 4.1, contributors: null, participants: null, posts: null });
});

it('hides the figure of a team of few people from an executive as their engagement', async () => {
  await mirror({ measures, measure_values });
  const [lead] = (await ask('measures-over-time', { team: 'Field' })).rows;
  expect(lead).toMatchObject({ value: 3, team_people: 3 });
  const [seen] = (await ask('measures-over-time', { team: 'Field', view: 'executive' })).rows;
  expect(seen).toMatchObject({ value: null, team_people: null });
});
