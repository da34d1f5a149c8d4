import { z } from 'zod';
import { column } from '../columns.ts';
import { excerptOf } from '../conversation/unanswered.ts';
import { defineMetric } from '../define-metric.ts';
import { readableChannels } from '../readable-channels.ts';

export default defineMetric({
  id: 'chat-open-questions',
  title: 'Open questions of a chat',
  question: 'What did people ask in the chat that nobody answered?',
  unit: 'questions',
  shape: 'table',
  definition:
    'Posts of a chat under the filters that ask something besides its numbered questions, and to which no other person replied: not to them, and not after them in their thread. Where the source shows no replies, all that ask are listed and replies are not known. Replies are those of the asker alone. Asked by: “host”, or the role of who asked. Those that somebody marked as handled are left out. In the order of time; candidates for the next chat, for leads.',
  source: 'Ours: a chat’s last line is often a question that the next one could begin with.',
  caveats: [
    'A question that was answered without a reply to it is listed: mark it as handled.',
    'A question that asks for no answer is listed too.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    chat: { label: 'chat' },
    question: { label: 'under question' },
    post: { label: 'post id' },
    asked_by_role: { label: 'asked by' },
    replies: { label: 'replies', unit: 'posts' },
    excerpt: { label: 'what was asked' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    chat: column.text,
    question: column.text.nullable(),
    post: column.text,
    asked_by_role: column.text.nullable(),
    replies: column.maybeCount,
    excerpt: column.text,
    people: column.count,
  }),
  counts: [{ column: 'replies', people: 'people' }],
  // A row is one person's words: an executive gets none.
  dropSmallRows: true,
  sql: `
readable as (${readableChannels('lead')}),
asking as (
  select scope.post_id, scope.key, scope.kind, scope.thread_id, scope.member_id, scope.day, scope.occurred_at, placements.chat_id, placements.question, placements.part, covered.shows_replies
  from scope join placements on placements.post_id = scope.post_id join covered on covered.community_id = scope.community_id
  where scope.asks and scope.kind <> 'reshare' and placements.part in ('answer', 'host', 'chatter') and scope.channel_id in (select channel_id from readable)
    and scope.key::varchar not in (select post from handled_posts where post is not null)
),
replies as (
  select asking.post_id, asking.member_id as asked_by, r.post_id as reply_id, r.member_id from asking join posts as r on r.parent_id = asking.post_id where not r.bot
  union
  select asking.post_id, asking.member_id as asked_by, r.post_id as reply_id, r.member_id from asking join posts as r on r.thread_id = asking.thread_id
  where asking.kind = 'reply' and not r.bot and r.occurred_at > asking.occurred_at
),
replied as (
  select post_id, count(*) as posts, count(*) filter (where coalesce(member_id, -1) <> coalesce(asked_by, -2)) as by_others from replies group by post_id
)
select chats.external_id as chat, asking.question, asking.key::varchar as post, case when asking.part = 'host' then 'host' else members.role end as asked_by_role,
  case when asking.shows_replies then coalesce(replied.posts, 0) end as replies, texts.text as excerpt, 1 as people
from asking join chats on chats.chat_id = asking.chat_id join texts on texts.post_id = asking.post_id
left join replied on replied.post_id = asking.post_id left join members on members.member_id = asking.member_id
where coalesce(replied.by_others, 0) = 0
order by chats.day, chats.started_at nulls first, chat, asking.chat_id, asking.day, asking.occurred_at nulls first, texts.text, asking.question nulls first, asking.post_id`,
  finish: (rows) => rows.map((row) => ({ ...row, excerpt: excerptOf(String(row.excerpt)) })),
});
