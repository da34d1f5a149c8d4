import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-by-question',
  title: 'Themes by question',
  question: 'Which themes recurred across the questions?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every question of a chat and every theme of the codebook: people who touched the theme in an answer, and their posts; and in how many of that chat’s questions the theme has a post (recurs in n of m questions). Questions are those with an answer in scope. Negated mentions do not count.',
  source: 'What facilitators read out of a chat by hand: which word comes back whatever the question.',
  caveats: ['Where fewer than half of the chat’s posts have a known author, people are not known: read the posts.'],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat' },
    question: { label: 'question' },
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    recurs: { label: 'recurs in', unit: 'questions' },
    questions: { label: 'out of', unit: 'questions' },
  },
  row: z.object({
    chat: column.text,
    question: column.text,
    codebook: column.text,
    theme: column.text,
    label: column.text,
    people: column.maybeCount,
    posts: column.count,
    recurs: column.count,
    questions: column.count,
  }),
  // recurs and questions count no people: they tell no more than which cells are not 0, and that is never hidden.
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
  ],
  sql: `
answered as (
  select distinct chat_id, question from chat_answers
),
touched as (
  select said.chat_id, said.question, hits.theme, count(distinct said.member_id) as people, count(*) as posts
  from theme_hits as hits join chat_answers as said on said.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
  group by said.chat_id, said.question, hits.theme
)
select chats.external_id as chat, answered.question, themes.codebook, themes.theme, themes.label,
  case when touched.posts is null then 0 when signed_chats.chat_id is not null then touched.people end as people, coalesce(touched.posts, 0) as posts,
  count(touched.posts) over (partition by answered.chat_id, themes.theme) as recurs, count(*) over (partition by answered.chat_id, themes.theme) as questions
from answered join chats on chats.chat_id = answered.chat_id cross join themes
left join signed_chats on signed_chats.chat_id = answered.chat_id left join touched on touched.chat_id = answered.chat_id and touched.question = answered.question and touched.theme = themes.theme
left join chat_questions on chat_questions.chat_id = answered.chat_id and chat_questions.question = answered.question
where themes.codebook = $codebook
order by chats.day, chat, chat_questions.position, answered.question, themes.position`,
});
