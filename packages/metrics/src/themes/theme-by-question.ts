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
  caveats: ['Where the source gives no authors, read the posts: people are not known.'],
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
    people: column.count,
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
placed as (
  select scope.post_id, scope.member_id, placements.chat_id, placements.question
  from scope join placements on placements.post_id = scope.post_id
  where placements.question is not null and placements.part in ('answer', 'reshare')
),
answered as (
  select distinct chat_id, question from placed
),
touched as (
  select placed.chat_id, placed.question, hits.theme, count(distinct placed.member_id) as people, count(*) as posts
  from theme_hits as hits join placed on placed.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
  group by placed.chat_id, placed.question, hits.theme
)
select chats.external_id as chat, answered.question, themes.codebook, themes.theme, themes.label,
  coalesce(touched.people, 0) as people, coalesce(touched.posts, 0) as posts,
  count(touched.posts) over (partition by answered.chat_id, themes.theme) as recurs, count(*) over (partition by answered.chat_id, themes.theme) as questions
from answered join chats on chats.chat_id = answered.chat_id cross join themes
left join touched on touched.chat_id = answered.chat_id and touched.question = answered.question and touched.theme = themes.theme
left join chat_questions on chat_questions.chat_id = answered.chat_id and chat_questions.question = answered.question
where themes.codebook = $codebook
order by chats.day, chat, chat_questions.position, answered.question, themes.position`,
});
