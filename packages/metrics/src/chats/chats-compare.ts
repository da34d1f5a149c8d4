import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'chats-compare',
  title: 'Chats of a series',
  question: 'Who comes back from chat to chat, and who is new?',
  unit: 'people',
  shape: 'table',
  definition:
    'The chats of each channel or hashtag, one after another. People: who wrote in the chat, under the filters. Returning: those of them who wrote in the last chat before it in the same channel, whatever the filters; not known of the first one. Answers per person: answers by others than the hosts, by those who gave any. Share new: of the people, those whose first post in the community fell on the day of the chat.',
  source: 'What organisers of a weekly hashtag chat ask after every one of them.',
  caveats: [
    'Who only read is not seen.',
    'A chat of which fewer than half of the posts have a known author is neither compared nor returned from.',
  ],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat id' },
    title: { label: 'chat' },
    community: { label: 'community' },
    channel: { label: 'channel' },
    day: { label: 'day', unit: 'date' },
    people: { label: 'people', unit: 'people' },
    returning: { label: 'came back from the last chat', unit: 'people' },
    answers_per_person: { label: 'answers per person', unit: 'posts' },
    newcomers: { label: 'newcomers', unit: 'people' },
    share_new: { label: 'share new', unit: 'share' },
  },
  row: z.object({
    chat: column.text,
    title: column.text,
    community: column.text,
    channel: column.text,
    day: column.day,
    people: column.maybeCount,
    returning: column.maybeCount,
    answers_per_person: column.hours,
    newcomers: column.maybeCount,
    share_new: column.share,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'returning', people: 'returning' },
    { column: 'answers_per_person', people: 'people' },
    { column: 'newcomers', people: 'newcomers' },
    { column: 'share_new', people: 'people', derivedFrom: ['newcomers'] },
  ],
  sql: `
series as (
  select chat_id, lag(maybe_null(chat_id)) over (partition by community_id, channel_id order by day, started_at nulls first, external_id, chat_id) as last_chat from chats
),
wrote as (
  select distinct placements.chat_id, p.member_id from placements join posts as p on p.post_id = placements.post_id where p.member_id is not null and not p.bot
),
there as (
  select placements.chat_id, scope.community_id, scope.member_id, count(*) filter (where placements.part = 'answer') as answers
  from scope join placements on placements.post_id = scope.post_id group by placements.chat_id, scope.community_id, scope.member_id
),
counted as (
  select there.chat_id, count(there.member_id) as people, count(wrote.member_id) as came_back,
    sum(case when there.member_id is not null then there.answers end) as answers, count(case when there.answers > 0 then there.member_id end) as answering,
    count(there.member_id) filter (where firsts.first_day = chats.day) as newcomers
  from there join chats on chats.chat_id = there.chat_id join series on series.chat_id = there.chat_id
  left join wrote on wrote.chat_id = series.last_chat and wrote.member_id = there.member_id
  left join member_firsts as firsts on firsts.community_id = there.community_id and firsts.member_id = there.member_id
  group by there.chat_id
)
select chats.external_id as chat, chats.title, communities.name as community, channels.name as channel, date_text(chats.day) as day,
  case when signed_chats.chat_id is not null then counted.people end as people,
  case when signed_chats.chat_id is not null and signed_before.chat_id is not null then counted.came_back end as returning,
  case when signed_chats.chat_id is not null and counted.answering > 0 then counted.answers::double / counted.answering end as answers_per_person,
  case when signed_chats.chat_id is not null then counted.newcomers end as newcomers, case when signed_chats.chat_id is not null and counted.people > 0 then counted.newcomers::double / counted.people end as share_new
from counted join chats on chats.chat_id = counted.chat_id join series on series.chat_id = counted.chat_id
join communities on communities.community_id = chats.community_id join channels on channels.channel_id = chats.channel_id
left join signed_chats on signed_chats.chat_id = counted.chat_id left join signed_chats as signed_before on signed_before.chat_id = series.last_chat
order by communities.name, channels.name, chats.channel_id, chats.day, chats.started_at nulls first, chat, chats.chat_id`,
});
