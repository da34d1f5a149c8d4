import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'questions',
  title: 'Questions',
  question: 'Do people dare to ask, and get an answer?',
  unit: 'questions',
  shape: 'series',
  better: 'higher',
  headline: 'share',
  definition:
    'Posts that open a thread and ask: a question mark outside quotes, code and addresses, or a question word at the beginning. Of these, in communities whose source shows replies, how many another person had answered by the last covered day.',
  source: 'After CHAOSS: Time to First Response, of questions alone.',
  caveats: ['What is asked inside a running thread is not counted.', 'Young questions may still be answered.'],
  needs: ['authors', 'replies'],
  columns: {
    period: { label: 'period' },
    questions: { label: 'questions', unit: 'questions' },
    answered: { label: 'answered', unit: 'questions' },
    share: { label: 'answered share', unit: 'share' },
    people: { label: 'people who asked', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    questions: column.count,
    answered: column.count,
    share: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'questions', people: 'people', addsUp: true },
    { column: 'answered', people: 'people', addsUp: true },
    { column: 'share', people: 'people', derivedFrom: ['questions', 'answered'] },
  ],
  sql: `
asked as (
  select scope.period, scope.member_id, answers.post_id is not null as answered
  from scope join covered on covered.community_id = scope.community_id left join answers on answers.post_id = scope.post_id
  where scope.kind = 'start' and scope.asks and scope.member_id is not null and covered.shows_replies
),
counted as (
  select period, count(*) as questions, count(*) filter (where answered) as answered, count(distinct member_id) as people from asked group by period
)
select periods.period, coalesce(counted.questions, 0) as questions, coalesce(counted.answered, 0) as answered,
  counted.answered::double / counted.questions as share, coalesce(counted.people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
