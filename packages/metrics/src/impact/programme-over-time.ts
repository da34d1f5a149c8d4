import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { coursesOf } from '../programme-courses.ts';
import { window } from '../programme-sets.ts';
import { programmeSql, programmeSteps, programmesToldOf } from '../programme-steps.ts';

export default defineMetric({
  id: 'programme-over-time',
  title: 'Before and after a programme',
  question: 'Did both go the same way before?',
  unit: 'figures',
  shape: 'table',
  definition: `For each programme and measure that What a programme changed compares: the mean of the teams, channels or people that took part, and of those that they are held against (of each set first, then of the sets), in each of up to ${window} complete periods to either side of the day. A period in which a team has no figure stays a gap; of channels and people that were not there in a period, both lines leave the same sets out, and it is a gap where these are half or more. A course’s own community has one line. The period in which it began, where that is not its first day, is on neither side.`,
  source: 'Bertrand, Duflo & Mullainathan 2004 (the time before must be looked at).',
  caveats: [
    'Lines that come together or part before the day would have gone on so: then the difference is not the programme’s.',
    'Controls are matched by their level before, so that the lines begin near each other by choice, not by nature.',
    'The filters of place and people do not narrow it: it needs the others.',
  ],
  columns: {
    programme_id: { label: 'number of the programme' },
    programme: { label: 'programme' },
    by: { label: 'compared by' },
    metric: { label: 'measure' },
    period: { label: 'period' },
    side: { label: 'before or after' },
    treated: { label: 'took part' },
    control: { label: 'held against' },
    people: { label: 'people who took part', unit: 'people' },
    control_people: { label: 'people held against', unit: 'people' },
  },
  row: z.object({
    programme_id: column.count,
    programme: column.text,
    by: column.text,
    metric: column.text,
    period: column.period,
    side: column.text,
    treated: z.number().nullable(),
    control: z.number().nullable(),
    people: column.count,
    control_people: column.count,
  }),
  counts: [
    { column: 'treated', people: 'people', evenZero: true },
    { column: 'control', people: 'control_people', evenZero: true },
  ],
  sql: programmeSql,
  steps: programmeSteps,
  finish(rows, steps) {
    const { programmes, figures } = programmesToldOf(rows, steps);
    return coursesOf(programmes, figures);
  },
});
