import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { readableChannels } from '../readable-channels.ts';

/** Characters of a post that are enough to know it again; ours. */
const excerptLength = 160;
const most = 200;

export default defineMetric({
  id: 'unanswered',
  title: 'Unanswered questions',
  question: 'Which questions still wait for an answer?',
  unit: 'questions',
  shape: 'table',
  definition:
    'Posts of the period that open a thread and ask, under the filters, to which no other person had replied by the last covered day, in communities whose source shows replies. The age is counted in days up to that day. Those that somebody marked as handled are left out. The newest first, because these can still be saved; a list to work off, for leads.',
  source: 'After Discourse’s list of topics without a response.',
  caveats: [
    'An answer given elsewhere, in a call or a direct message, is not seen: mark it as handled.',
    `The ${most} newest.`,
  ],
  needs: ['authors', 'replies'],
  columns: {
    post: { label: 'post id' },
    community: { label: 'community' },
    channel: { label: 'channel' },
    asked_at: { label: 'asked on', unit: 'date' },
    age_days: { label: 'waiting for', unit: 'days' },
    excerpt: { label: 'question' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    post: column.text,
    community: column.text,
    channel: column.text,
    asked_at: column.day,
    age_days: column.count,
    excerpt: column.text,
    people: column.count,
  }),
  counts: [{ column: 'age_days', people: 'people' }],
  // A row is one person's words: an executive gets none.
  dropSmallRows: true,
  sql: `
readable as (${readableChannels('lead')}),
waiting as (
  select scope.post_id, scope.key, scope.day, scope.occurred_at, covered.name as community, channels.name as channel, covered.as_of
  from scope join covered on covered.community_id = scope.community_id join channels on channels.channel_id = scope.channel_id
  left join answers on answers.post_id = scope.post_id
  where scope.kind = 'start' and scope.asks and scope.member_id is not null and covered.shows_replies and answers.post_id is null
    and scope.channel_id in (select channel_id from readable) and scope.key::varchar not in (select post from handled_posts where post is not null)
  order by scope.day desc, covered.name, channels.name, scope.occurred_at nulls last, scope.post_id limit ${most}
)
select waiting.key::varchar as post, waiting.community, waiting.channel, date_text(waiting.day) as asked_at,
  days_between(waiting.day, waiting.as_of) as age_days, texts.text as excerpt, 1 as people
from waiting join texts on texts.post_id = waiting.post_id
order by waiting.day desc, waiting.community, waiting.channel, waiting.occurred_at nulls last, waiting.post_id`,
  finish: (rows) => rows.map((row): Row => ({ ...row, excerpt: excerptOf(String(row.excerpt)) })),
});

/** The beginning of a text in one line, cut at a word. */
export function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const cut = line.lastIndexOf(' ', excerptLength);
  return `${line.slice(0, cut > excerptLength / 2 ? cut : excerptLength)} …`;
}
