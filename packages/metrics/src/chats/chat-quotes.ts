import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { quotesByQuestion } from '../chosen-quotes.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { questionTerms } from '../question-terms.ts';
import { readableChannels } from '../readable-channels.ts';

/** More is more than anybody reads at once: choose one chat. */
const mostChats = 20;

/** Every post of the latest chats in scope that a lead may read. */
const there = `
readable as (${readableChannels('lead')}),
in_scope as (
  select distinct placements.chat_id from scope join placements on placements.post_id = scope.post_id
),
latest as (
  select in_scope.chat_id, row_number() over (order by chats.day desc, chats.started_at desc nulls last, chats.chat_id) as place
  from in_scope join chats on chats.chat_id = in_scope.chat_id
),
there as (
  select scope.post_id, scope.key, scope.member_id, scope.occurred_at, placements.chat_id, placements.question, placements.part
  from scope join placements on placements.post_id = scope.post_id join latest on latest.chat_id = placements.chat_id
  where latest.place <= ${mostChats} and scope.channel_id in (select channel_id from readable)
)`;

export default defineMetric({
  id: 'chat-quotes',
  title: 'Quotes of a chat',
  question: 'Which posts tell best what was said to each question?',
  unit: 'quotes',
  shape: 'table',
  definition:
    'Up to five answers a question that together cover its themes (of the codebook) and its distinctive words (as chat-distinctive has them), each weighed by the people who speak of it, a word half as much as a theme. Step by step the one that adds most, in own words rather than passed on, of a length to read (40 to 280 characters), by people who are not quoted yet; among equals the one with most replies, reshares and reactions. With fewer than three that add anything, those that people answered most. What a facilitator chose, dropped or put in order holds. For leads.',
  source: 'Greedy weighted coverage (Nemhauser, Wolsey & Fisher 1978): the weights are ours.',
  caveats: [
    'Chosen by what is counted, not understood: read them, and swap.',
    `Of the latest ${mostChats} chats: choose an earlier one.`,
  ],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat' },
    question: { label: 'question' },
    place: { label: 'place' },
    post: { label: 'post id' },
    why_chosen: { label: 'why it was chosen' },
    chosen_by: { label: 'chosen by' },
    text: { label: 'post' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    chat: column.text,
    question: column.text,
    place: column.count,
    post: column.text,
    why_chosen: column.text,
    /** `facilitator` or `rule`. */
    chosen_by: column.text,
    text: column.text,
    people: column.count,
  }),
  counts: [{ column: 'place', people: 'people' }],
  // A row is one person's words: an executive gets none.
  dropSmallRows: true,
  sql: `${there},
replied as (
  select there.post_id, count(*) as posts from there join posts as r on r.parent_id = there.post_id
  where not r.bot and coalesce(r.member_id, -1) <> coalesce(there.member_id, -2) group by there.post_id
),
reacted_to as (
  select r.post_id, sum(r.count) as given from reactions as r join there on there.post_id = r.post_id group by r.post_id
)
select chats.external_id as chat, there.chat_id, there.question, there.part, there.key::varchar as post, there.member_id, texts.text, texts.comment,
  coalesce(replied.posts, 0) as replies, coalesce(reacted_to.given, 0) as reactions
from there join chats on chats.chat_id = there.chat_id join texts on texts.post_id = there.post_id
left join replied on replied.post_id = there.post_id left join reacted_to on reacted_to.post_id = there.post_id
left join chat_questions on chat_questions.chat_id = there.chat_id and chat_questions.question = there.question
order by chats.day, chats.started_at nulls first, chat, there.chat_id, chat_questions.position nulls last, there.question, there.occurred_at nulls first, texts.text, there.post_id`,
  steps: {
    terms: questionTerms,
    uses: `${there},
often as (
  select there.chat_id, there.question, post_terms.term_id from there join post_terms on post_terms.post_id = there.post_id
  where there.part in ('answer', 'reshare') group by there.chat_id, there.question, post_terms.term_id having count(*) >= 2
)
select there.key::varchar as post, post_terms.term_id from there join post_terms on post_terms.post_id = there.post_id
join often on often.chat_id = there.chat_id and often.question = there.question and often.term_id = post_terms.term_id
where there.part in ('answer', 'reshare') order by post, post_terms.term_id`,
    themes: `${there}
select there.key::varchar as post, themes.label from theme_hits as hits join there on there.post_id = hits.post_id
join themes on themes.codebook = hits.codebook and themes.theme = hits.theme
where hits.codebook = $codebook and not hits.negated order by post, themes.position`,
    choices: 'select chat, question, post, place from quote_choices order by chat, question, place nulls last, post',
  },
  finish: (rows, { terms = [], uses = [], themes = [], choices = [] }): Row[] =>
    quotesByQuestion(rows, { terms, uses, themes, choices }),
});
