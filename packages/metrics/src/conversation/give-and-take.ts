import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** Fewer contributions than this in the period say nothing about a way of taking part; ours. */
const few = 3;
/** From twice as much on one side as on the other it is called one-sided; ours. */
const oneSided = 2;
/** As many as a table shows without tiring; ours. */
const most = 500;

const kinds = ['observer', 'broadcaster', 'catalyst', 'responder', 'engager'] as const;

export default defineMetric({
  id: 'give-and-take',
  title: 'Give and take',
  question: 'Who gives, who takes, who does both?',
  unit: 'people',
  shape: 'table',
  definition: `For each person who posted or reacted under the filters in the period: their posts, the replies and reactions that they made, and the replies and reactions that others made to their posts of the period until the last covered day. Contributions are threads opened, replies and reactions made; responses are what came back. The first that fits is their kind: observer (fewer than ${few} contributions), broadcaster (at least half of the contributions open threads, and fewer responses than threads), catalyst (responses at least ${oneSided} times the contributions), responder (contributions at least ${oneSided} times the responses), engager (all others, who give about as much as they get).`,
  source: 'SWOOP Analytics’ personas; the cut-offs are ours.',
  caveats: [
    'A way of taking part in this period, not a judgement of a person: many are responders in one month and catalysts in the next.',
    `The ${most} who contributed most.`,
  ],
  needs: ['authors', 'replies', 'reactions'],
  columns: {
    member: { label: 'person' },
    posts: { label: 'posts', unit: 'posts' },
    replies_made: { label: 'replies made', unit: 'replies' },
    replies_received: { label: 'replies received', unit: 'replies' },
    reactions_made: { label: 'reactions made', unit: 'reactions' },
    reactions_received: { label: 'reactions received', unit: 'reactions' },
    kind: { label: 'kind' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    member: column.text,
    posts: column.count,
    replies_made: column.count,
    replies_received: column.count,
    reactions_made: column.count,
    reactions_received: column.count,
    kind: z.enum(kinds),
    people: column.count,
  }),
  counts: [
    { column: 'posts', people: 'people' },
    { column: 'replies_made', people: 'people' },
    { column: 'replies_received', people: 'people' },
    { column: 'reactions_made', people: 'people' },
    { column: 'reactions_received', people: 'people' },
  ],
  // A row is about one person: an executive gets none.
  dropSmallRows: true,
  sql: `
mine as (select post_id, member_id, kind from scope where member_id is not null),
acts as (
  select member_id, count(*) as posts, count(*) filter (where kind = 'start') as started, count(*) filter (where kind = 'reply') as replies_made,
    0 as reactions_made, 0 as replies_received, 0 as reactions_received from mine group by member_id
  union all
  select member_id, 0, 0, 0, count(*), 0, 0 from reacted where member_id is not null group by member_id
  union all
  select mine.member_id, 0, 0, 0, 0, count(*), 0
  from mine join posts as reply on reply.parent_id = mine.post_id
  where reply.kind = 'reply' and not reply.bot and reply.member_id is not null and reply.member_id <> mine.member_id
  group by mine.member_id
  union all
  select mine.member_id, 0, 0, 0, 0, 0, count(*)
  from mine join reactions on reactions.post_id = mine.post_id join members on members.member_id = reactions.member_id
  where not members.bot and reactions.member_id <> mine.member_id
  group by mine.member_id
),
counted as (
  select member_id, sum(posts) as posts, sum(started) as started, sum(replies_made) as replies_made, sum(reactions_made) as reactions_made,
    sum(replies_received) as replies_received, sum(reactions_received) as reactions_received
  from acts group by member_id
)
select members.name as member, counted.posts, counted.started, counted.replies_made, counted.replies_received, counted.reactions_made, counted.reactions_received
from counted join members on members.member_id = counted.member_id
order by counted.started + counted.replies_made + counted.reactions_made desc, counted.replies_received + counted.reactions_received desc, members.name
limit ${most}`,
  finish: (rows) => rows.map(withKind),
});

function withKind({ member, posts, started, ...counts }: Row): Row {
  const { replies_made, replies_received, reactions_made, reactions_received } = counts;
  const opened = Number(started);
  const contributions = opened + Number(replies_made) + Number(reactions_made);
  const responses = Number(replies_received) + Number(reactions_received);
  return { member: member!, posts: posts!, ...counts, kind: kindOf({ opened, contributions, responses }), people: 1 };
}

/** The way in which somebody took part, by the threads they opened, all they contributed, and what came back. */
export function kindOf(made: { opened: number; contributions: number; responses: number }): (typeof kinds)[number] {
  const { opened, contributions, responses } = made;
  if (contributions < few) return 'observer';
  if (opened * 2 >= contributions && responses < opened) return 'broadcaster';
  if (responses >= oneSided * contributions) return 'catalyst';
  return contributions >= oneSided * responses ? 'responder' : 'engager';
}
