import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { momentOf } from '../moment-of.ts';

export default defineMetric({
  id: 'chat-questions',
  title: 'Questions of a chat',
  question: 'How was each question of the chat answered?',
  unit: 'answers',
  shape: 'table',
  definition:
    'For every question of a chat with a post under the filters: answers by others than the hosts, reshares, and the distinct people who wrote either (not known of a chat of which fewer than half of the posts have a known author). Seconds to answer: the median over the answers, from when the question was first asked. Peak: most posts to the question within one minute of the chat. Late: answers given when the next question was out. Replies among participants: answers that reply to a person who is no host. Facilitator share: posts of the hosts (and of facilitators) among all to the question. Not placed: posts by others than the hosts that belong to no question, and that nobody put beside the questions by hand, written while this one was the last to be out. The last two are known only where the question’s own post is in scope.',
  source: 'Ours, after the write-ups of hashtag chats: how many answered, how fast, and how far the host carried it.',
  caveats: [
    'A post is placed by its own label (A1), by what it replies to, or by time and words: not every one is placed right.',
    'Where the source gives no times, no figure that needs them is known.',
  ],
  needs: ['authors', 'times'],
  columns: {
    chat: { label: 'chat' },
    question: { label: 'question' },
    text: { label: 'what was asked' },
    asked_at: { label: 'asked at', unit: 'UTC' },
    answers: { label: 'answers', unit: 'posts' },
    reshares: { label: 'reshares', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
    median_seconds_to_answer: { label: 'median time to answer', unit: 'seconds' },
    peak_per_minute: { label: 'most in a minute', unit: 'posts' },
    late_answers: { label: 'late answers', unit: 'posts' },
    replies_among_participants: { label: 'replies among participants', unit: 'posts' },
    facilitator_share: { label: 'hosts’ share', unit: 'share' },
    unplaced: { label: 'not placed', unit: 'posts' },
  },
  row: z.object({
    chat: column.text,
    question: column.text,
    text: column.text.nullable(),
    asked_at: column.text.nullable(),
    answers: column.count,
    reshares: column.count,
    people: column.maybeCount,
    median_seconds_to_answer: column.hours,
    peak_per_minute: column.maybeCount,
    late_answers: column.maybeCount,
    replies_among_participants: column.maybeCount,
    facilitator_share: column.share,
    unplaced: column.maybeCount,
  }),
  counts: [
    ...['answers', 'reshares', 'people', 'median_seconds_to_answer', 'peak_per_minute', 'late_answers'],
    ...['replies_among_participants', 'facilitator_share', 'unplaced'],
  ].map((column) => ({ column, people: 'people' })),
  sql: `
placed as (
  select scope.post_id, scope.community_id, scope.member_id, scope.occurred_at, scope.replied_to, placements.chat_id, placements.question, placements.minute,
    placements.during, placements.part, placements.method, placements.part in ('question', 'host') or coalesce(members.role = 'facilitator', false) as hosted,
    case when placements.part in ('answer', 'reshare') then scope.member_id end as answerer
  from scope join placements on placements.post_id = scope.post_id left join members on members.member_id = scope.member_id
),
hosts as (
  select distinct placements.chat_id, posts.member_id from placements join posts on posts.post_id = placements.post_id where placements.part in ('question', 'host')
),
asked as (
  select chat_id, question, text, position, asked_at, lead(maybe_null(asked_at)) over (partition by chat_id order by position) as next_at from chat_questions
),
peaks as (
  select chat_id, question, max(posts) as posts
  from (select chat_id, question, minute, count(*) as posts from placed where minute is not null group by chat_id, question, minute) as minutes
  group by chat_id, question
),
unplaced as (
  select chat_id, during as question, count(*) as posts from placed where question is null and part <> 'host' and method <> 'moved' group by chat_id, during
),
counted as (
  select placed.chat_id, placed.question, asked.text, asked.position, asked.asked_at, covered.shows_replies, covered.has_facilitators,
    count(*) filter (where placed.part = 'question') > 0 as in_scope, count(*) as posts, count(*) filter (where placed.hosted) as hosted,
    count(*) filter (where placed.part = 'answer') as answers, count(*) filter (where placed.part = 'reshare') as reshares,
    count(distinct placed.answerer) as people,
    median_exact(case when placed.part = 'answer' and placed.occurred_at >= asked.asked_at then seconds_between(asked.asked_at, placed.occurred_at) end) as median_seconds,
    count(*) filter (where placed.part = 'answer' and placed.occurred_at > asked.next_at) as late,
    count(*) filter (where placed.part = 'answer' and not placed.hosted and answered.role <> 'facilitator' and hosts.member_id is null) as among_participants
  from placed join covered on covered.community_id = placed.community_id
  left join asked on asked.chat_id = placed.chat_id and asked.question = placed.question
  left join members as answered on answered.member_id = placed.replied_to
  left join hosts on hosts.chat_id = placed.chat_id and hosts.member_id = placed.replied_to
  where placed.question is not null
  group by placed.chat_id, placed.question, asked.text, asked.position, asked.asked_at, covered.shows_replies, covered.has_facilitators
)
select chats.external_id as chat, counted.question, counted.text, counted.asked_at::varchar as asked_at, counted.answers, counted.reshares,
  case when signed_chats.chat_id is not null or counted.answers + counted.reshares = 0 then counted.people end as people, counted.median_seconds as median_seconds_to_answer,
  peaks.posts as peak_per_minute, case when counted.asked_at is not null then counted.late end as late_answers,
  case when counted.shows_replies and (counted.asked_at is not null or counted.has_facilitators) then counted.among_participants end as replies_among_participants,
  case when counted.in_scope or (counted.asked_at is null and counted.has_facilitators) then counted.hosted::double / counted.posts end as facilitator_share,
  case when counted.in_scope then coalesce(unplaced.posts, 0) end as unplaced
from counted join chats on chats.chat_id = counted.chat_id left join signed_chats on signed_chats.chat_id = counted.chat_id
left join peaks on peaks.chat_id = counted.chat_id and peaks.question = counted.question
left join unplaced on unplaced.chat_id = counted.chat_id and unplaced.question = counted.question
order by chats.day, chats.started_at nulls first, chat, counted.chat_id, counted.position nulls last, counted.question`,
  finish: (rows) => rows.map((row) => ({ ...row, asked_at: momentOf(row.asked_at) })),
});
