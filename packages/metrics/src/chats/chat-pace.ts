import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'chat-pace',
  title: 'Pace of a chat',
  question: 'How did the chat go, minute by minute?',
  unit: 'posts',
  shape: 'table',
  definition:
    'Posts of a chat under the filters, and the distinct people who wrote them (not known of a chat of which fewer than half of the posts have a known author), in every minute from its first post (minute 0) to its end; with the question that was asked in that minute, where one was. Minutes without a post are 0. What was answered after the end is left out.',
  source: 'The curve of posts that tools for hashtag chats draw, with the questions on it.',
  caveats: ['Chats without times have no pace.', 'Of two questions within one minute the first is named.'],
  needs: ['authors', 'times'],
  columns: {
    chat: { label: 'chat' },
    minute: { label: 'minute', unit: 'minutes' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
    question: { label: 'asked in this minute' },
  },
  row: z.object({
    chat: column.text,
    minute: column.count,
    posts: column.count,
    people: column.maybeCount,
    question: column.text.nullable(),
  }),
  counts: [
    { column: 'posts', people: 'people' },
    { column: 'people', people: 'people' },
  ],
  sql: `
paced as (
  select placements.chat_id, placements.minute, count(*) as posts, count(distinct scope.member_id) as people
  from scope join placements on placements.post_id = scope.post_id join chats on chats.chat_id = placements.chat_id
  where placements.minute is not null and scope.occurred_at <= chats.ended_at group by placements.chat_id, placements.minute
),
firsts as (
  select chat_id, minute, min(position) as position from chat_questions where minute is not null group by chat_id, minute
),
asked as (
  select firsts.chat_id, firsts.minute, chat_questions.question from firsts
  join chat_questions on chat_questions.chat_id = firsts.chat_id and chat_questions.position = firsts.position
),
minutes as (
  select chat_id, minute from paced union select chat_id, minute from asked where chat_id in (select chat_id from paced)
)
select chats.external_id as chat, minutes.minute, coalesce(paced.posts, 0) as posts, case when paced.posts is null then 0 when signed_chats.chat_id is not null then paced.people end as people, asked.question
from minutes join chats on chats.chat_id = minutes.chat_id
left join signed_chats on signed_chats.chat_id = minutes.chat_id left join paced on paced.chat_id = minutes.chat_id and paced.minute = minutes.minute
left join asked on asked.chat_id = minutes.chat_id and asked.minute = minutes.minute
order by chats.day, chats.started_at nulls first, chat, minutes.chat_id, minutes.minute`,
  finish: (rows) => rows.flatMap((row, place) => [...silenceBefore(row, rows[place - 1]), row]),
});

/** The minutes between a row and the one before, in which nobody wrote; from the first minute of the chat on. */
function silenceBefore(row: Row, before: Row | undefined): Row[] {
  const from =
    before && Number(before.minute) < Number(row.minute) && before.chat === row.chat ? Number(before.minute) + 1 : 0;
  return Array.from({ length: Number(row.minute) - from }, (_, place) => ({
    ...{ chat: row.chat!, minute: from + place, posts: 0, people: 0, question: null },
  }));
}
