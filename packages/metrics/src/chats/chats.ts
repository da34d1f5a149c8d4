import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { momentOf } from '../moment-of.ts';

export default defineMetric({
  id: 'chats',
  title: 'Chats',
  question: 'Which chats were there, and who came?',
  unit: 'posts',
  shape: 'table',
  definition:
    'Chats with numbered questions: those that a source tells, and those found where a host (a facilitator, or the account that asked most numbered questions) asked three or more within three hours in one channel. Posts and people of the chat under the filters, the host’s among them, from the welcome to the end; newcomers are people whose first post in the community fell on the day of the chat. People are counted in chats of which at least half of the posts have a known author, and are not known of others. Attendance is what the host stated, where a facilitator entered it: it is counted from nothing. Minutes run from the first to the last post.',
  source:
    'What organisers of hashtag chats write up after each one; how they are found and their posts placed: docs/decisions/0013.',
  caveats: [
    'Who only read is not seen.',
    'What a source does not know (authors, times) is not known here either.',
    'A chat whose questions carry no number is not found.',
  ],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat id' },
    title: { label: 'chat' },
    community: { label: 'community' },
    channel: { label: 'channel' },
    day: { label: 'day', unit: 'date' },
    started_at: { label: 'started at', unit: 'UTC' },
    minutes: { label: 'length', unit: 'minutes' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
    newcomers: { label: 'newcomers', unit: 'people' },
    questions: { label: 'questions', unit: 'questions' },
    attendance: { label: 'stated attendance', unit: 'people' },
  },
  row: z.object({
    chat: column.text,
    title: column.text,
    community: column.text,
    channel: column.text,
    day: column.day,
    started_at: column.text.nullable(),
    minutes: column.hours,
    posts: column.count,
    people: column.maybeCount,
    newcomers: column.maybeCount,
    questions: column.count,
    attendance: column.maybeCount,
  }),
  counts: [
    { column: 'posts', people: 'people' },
    { column: 'people', people: 'people' },
    { column: 'newcomers', people: 'newcomers' },
  ],
  sql: `
said_there as (
  select placements.chat_id, count(*) as posts, count(distinct scope.member_id) as people,
    count(distinct scope.member_id) filter (where member_firsts.first_day = chats.day) as newcomers
  from scope join placements on placements.post_id = scope.post_id join chats on chats.chat_id = placements.chat_id
  left join member_firsts on member_firsts.community_id = scope.community_id and member_firsts.member_id = scope.member_id
  group by placements.chat_id
),
asked as (
  select chat_id, count(*) as questions from chat_questions group by chat_id
)
select chats.external_id as chat, chats.title, communities.name as community, channels.name as channel, date_text(chats.day) as day, chats.started_at::varchar as started_at,
  seconds_between(chats.started_at, chats.ended_at) / 60 as minutes, said_there.posts,
  case when signed_chats.chat_id is not null then said_there.people end as people, case when signed_chats.chat_id is not null then said_there.newcomers end as newcomers,
  coalesce(asked.questions, 0) as questions, chats.attendance
from said_there join chats on chats.chat_id = said_there.chat_id
join communities on communities.community_id = chats.community_id join channels on channels.channel_id = chats.channel_id
left join asked on asked.chat_id = chats.chat_id left join signed_chats on signed_chats.chat_id = chats.chat_id
order by chats.day, chats.started_at nulls first, chat, chats.chat_id`,
  finish: (rows) => rows.map((row) => ({ ...row, started_at: momentOf(row.started_at) })),
});
