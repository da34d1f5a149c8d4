/** The engagement that is set beside every measure: few, for each one more makes all of them harder to tell from chance. */
export const engagement = ['contributors', 'participants', 'posts', 'replies', 'questions'] as const;

/** Named steps that count the engagement of each period: `took_part` and `written`. */
export const engagementSteps = `
acts as (
  select period, member_id, 1 as wrote from scope union all select period, member_id, 0 as wrote from reacted
),
by_person as (select period, member_id, max(wrote) as wrote from acts where member_id is not null group by period, member_id),
took_part as (select period, sum(wrote) as contributors, count(*) as participants from by_person group by period),
written as (
  select period, count(*) as posts, count(*) filter (where kind = 'reply') as replies, count(*) filter (where kind = 'start' and asks) as questions
  from scope group by period
)`;

/** Its columns, of `periods` joined with the steps. */
export const engagementColumns = `coalesce(took_part.contributors, 0) as contributors,
  coalesce(took_part.participants, 0) as participants, coalesce(written.posts, 0) as posts, coalesce(written.replies, 0) as replies,
  coalesce(written.questions, 0) as questions`;
