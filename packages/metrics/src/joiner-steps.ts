import type { Question } from '@groundswell/contract';

/** The steps that say when people joined; they name `enrolled` and `history` of the scope. */
export const joinerSteps = (question: Question): Record<string, string> => ({
  first_written: 'select member_id, min(day) as first_day from history where member_id is not null group by member_id',
  belonging: `select member_id, min(joined_on) as joined_on, case when count(*) = count(left_on) then max(left_on) end as left_on
      from enrolled group by member_id`,
  joiners: joinersStep(question),
});

/** Whether a filter looks at what was said, or when: belonging to a channel says nothing of that. */
export const saysWhat = ({ chat, question, language, term, theme, with: other, about }: Question): boolean =>
  [chat, question, language, term, theme, other, about].some((filter) => filter !== undefined);

/** An account is made for whole communities; a roster's day is when somebody came to work. Nobody joins later than they post, or leaves before they join. */
function joinersStep(question: Question): string {
  const ofAccount =
    question.channel || saysWhat(question) ? 'null::date' : 'case when m.on_roster then null else m.joined_on end';
  const told = `coalesce(b.joined_on, ${ofAccount}, w.first_day)`;
  return `select member_id, joined_on, case when left_on >= joined_on then left_on end as left_on from (
      select m.member_id, case when w.first_day < ${told} then w.first_day else ${told} end as joined_on,
        case when m.left_on < coalesce(b.left_on, m.left_on) then m.left_on else coalesce(b.left_on, m.left_on) end as left_on
      from members as m left join first_written as w on w.member_id = m.member_id left join belonging as b on b.member_id = m.member_id
      where not m.bot and (w.member_id is not null or b.member_id is not null)
    ) as known where joined_on is not null`;
}
