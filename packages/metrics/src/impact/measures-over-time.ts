import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { engagement, engagementColumns, engagementSteps } from '../engagement-steps.ts';
import { teamSizes } from '../team-sizes.ts';

export default defineMetric({
  id: 'measures-over-time',
  title: 'Business measures beside engagement',
  question: 'How do the business and the conversation move?',
  unit: 'figures',
  shape: 'series',
  definition:
    'For each business measure that is kept at the asked grain and each period: its figure, of the one team that is asked for, else of the whole company, beside how many people posted, how many took part (posted or reacted), and the posts, replies and questions of the period. A gap in a measure stays a gap. Bots are left out.',
  source: 'The figures are the customer’s own; engagement as in Contributors, Replies and Questions.',
  caveats: [
    'Two lines that rise together show no link by themselves: see Business link.',
    'Teams’ figures are never added up to a company’s.',
    'An executive does not see the figure of a team of fewer than five people; one of the whole company everybody sees.',
  ],
  needs: ['authors', 'reactions'],
  severalRows: true,
  columns: {
    period: { label: 'period' },
    measure: { label: 'measure' },
    value: { label: 'figure' },
    team_people: { label: 'people in the team whose figure it is', unit: 'people' },
    contributors: { label: 'people who posted', unit: 'people' },
    participants: { label: 'people who took part', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    replies: { label: 'replies', unit: 'posts' },
    questions: { label: 'questions', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    measure: column.text,
    value: z.number().nullable(),
    team_people: column.maybeCount,
    contributors: column.count,
    participants: column.count,
    posts: column.count,
    replies: column.count,
    questions: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'value', people: 'team_people', ofCompanyWhereNull: true, evenZero: true },
    { column: 'participants', people: 'people' },
    ...engagement.filter((name) => name !== 'participants').map((name) => ({ column: name, people: 'contributors' })),
  ],
  sql: `${engagementSteps},
shown as (select measure_id, name from measures where grain = $asked_grain),
sizes as (${teamSizes}),
valued as (
  select measured.measure_id, asked_days.period, measured.value,
    case when measured.team is not null then coalesce(sizes.people, 0) end as team_people
  from measured join asked_days on asked_days.day = measured.day left join sizes on sizes.team = measured.team
)
select periods.period, shown.name as measure, valued.value, valued.team_people, ${engagementColumns}, coalesce(took_part.participants, 0) as people
from periods cross join shown left join valued on valued.period = periods.period and valued.measure_id = shown.measure_id
  left join took_part on took_part.period = periods.period left join written on written.period = periods.period
order by shown.name, periods.period`,
});
