import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'chat-recurring',
  title: 'What recurred in a chat',
  question: 'Which themes came back, whatever the question?',
  unit: 'questions',
  shape: 'table',
  definition:
    'For every theme of the codebook that answers of a chat touch: in how many of the chat’s questions it does, out of those with an answer in scope; the people who touched it in any of them, and their posts. Negated mentions do not count. The most recurrent first.',
  source: 'What facilitators read out of a chat by hand: which word comes back whatever the question.',
  caveats: ['Where fewer than half of the chat’s posts have a known author, people are not known: read the posts.'],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat' },
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    questions: { label: 'recurs in', unit: 'questions' },
    of: { label: 'out of', unit: 'questions' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
  },
  row: z.object({
    chat: column.text,
    codebook: column.text,
    theme: column.text,
    label: column.text,
    questions: column.count,
    of: column.count,
    people: column.maybeCount,
    posts: column.count,
  }),
  // questions and of count no people: `theme-by-question` shows as much.
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
  ],
  sql: `
answered as (
  select chat_id, count(distinct question) as questions from chat_answers group by chat_id
),
touched as (
  select said.chat_id, hits.theme, count(distinct said.question) as questions, count(distinct said.member_id) as people, count(*) as posts
  from theme_hits as hits join chat_answers as said on said.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated group by said.chat_id, hits.theme
)
select chats.external_id as chat, themes.codebook, themes.theme, themes.label, touched.questions, answered.questions as "of",
  case when signed_chats.chat_id is not null then touched.people end as people, touched.posts
from touched join answered on answered.chat_id = touched.chat_id left join signed_chats on signed_chats.chat_id = touched.chat_id join chats on chats.chat_id = touched.chat_id join themes on themes.theme = touched.theme
where themes.codebook = $codebook
order by chats.day, chats.started_at nulls first, chat, touched.chat_id, touched.questions desc, touched.people desc, touched.posts desc, themes.position`,
});
