import type { Row } from '@groundswell/contract';
import { logOdds, usualPriorUses } from './log-odds.ts';

/**
 * SELECT of how many used each term in the answers to each question of a chat (`here`), and in those to its other ones: by
 * people or, in a chat of which most posts have no known author, by posts. Somebody who uses it under two other questions counts there twice,
 * since the same people answer them all.
 */
export const questionTerms = `
uses as (
  select said.chat_id, said.question, post_terms.term_id, count(distinct said.member_id) as people, count(*) as posts
  from chat_answers as said join post_terms on post_terms.post_id = said.post_id group by said.chat_id, said.question, post_terms.term_id
),
counted as (
  select uses.chat_id, uses.question, uses.term_id, uses.posts, case when signed_chats.chat_id is not null then uses.people end as people,
    case when signed_chats.chat_id is not null then uses.people else uses.posts end as voices
  from uses left join signed_chats on signed_chats.chat_id = uses.chat_id
),
in_chat as (
  select chat_id, term_id, sum(voices) as voices from counted group by chat_id, term_id
),
in_question as (
  select chat_id, question, sum(voices) as voices from counted group by chat_id, question
),
in_all as (
  select chat_id, sum(voices) as voices from counted group by chat_id
)
select chats.external_id as chat, counted.chat_id, counted.question, terms.term, counted.term_id, counted.people, counted.posts, counted.voices as here,
  in_chat.voices - counted.voices as elsewhere, in_question.voices as all_here, in_all.voices - in_question.voices as all_elsewhere
from counted join chats on chats.chat_id = counted.chat_id join terms on terms.term_id = counted.term_id
join in_chat on in_chat.chat_id = counted.chat_id and in_chat.term_id = counted.term_id
join in_question on in_question.chat_id = counted.chat_id and in_question.question = counted.question
join in_all on in_all.chat_id = counted.chat_id
left join chat_questions on chat_questions.chat_id = counted.chat_id and chat_questions.question = counted.question
where counted.voices >= 2
order by chats.day, chats.started_at nulls first, chat, counted.chat_id, chat_questions.position nulls last, counted.question, terms.term`;

/** The prior's weight, of the uses in the chat: 500 uses, meant for some thousand, would drown an hour's chat. Ours. */
const priorShare = 0.1;
/** A term that is likelier under a question than under the others by this many standard deviations is shown: in an hour's chat nothing is sure. Ours. */
const leastZeta = 1;
/** As many as a question's figure has room for. Ours. */
const most = 12;

/** The terms that set each question apart from the others, out of the rows of `questionTerms`; the surest first. */
export function distinctiveByQuestion(rows: Row[]): { row: Row; zeta: number }[] {
  const questions = new Map<string, { row: Row; zeta: number }[]>();
  for (const row of rows) {
    const [here, elsewhere, allHere, allElsewhere] = [row.here, row.elsewhere, row.all_here, row.all_elsewhere].map(
      Number,
    ) as [number, number, number, number];
    if (allElsewhere === 0) continue;
    const prior = Math.min(usualPriorUses, priorShare * (allHere + allElsewhere));
    const { zeta } = logOdds({ here, elsewhere, allHere, allElsewhere }, prior);
    if (zeta < leastZeta) continue;
    const key = JSON.stringify([row.chat_id, row.question]);
    const sure = questions.get(key);
    if (sure) sure.push({ row, zeta });
    else questions.set(key, [{ row, zeta }]);
  }
  return [...questions.values()].flatMap((sure) =>
    sure.sort((a, b) => b.zeta - a.zeta || (String(a.row.term) < String(b.row.term) ? -1 : 1)).slice(0, most),
  );
}
