import type { Grain, Row } from '@groundswell/contract';
import { figuresOf, type ProgrammeFigures } from './programme-figures.ts';
import type { ProgrammeTold, UnitKind } from './programme-sets.ts';
import { teamSizes } from './team-sizes.ts';

/** The periods that are asked about, each with its first and its last day. */
export const programmeSql = `
told as (select distinct period, first_day, last_day from periods)
select told.period, date_text(told.first_day) as first_day, date_text(told.last_day) as last_day, $asked_grain as asked from told order by told.period`;

/** Nothing is counted by channel or by person unless a programme names some. */
const isAsked = (kind: 'channels' | 'people') => `'${kind}' in (select kind from programmes)`;
const ofCourses = (number: string) => `${number} in (select number from programme_units where part = 'community')`;

/** The engagement of each channel, or community, in each period in which anybody wrote or reacted there. */
const engagementBy = (number: 'channel_id' | 'community_id', wanted: string) => `
acts as (
  select p.${number} as number, asked_days.period, p.member_id, 1 as posts,
    case when p.kind = 'reply' then 1 else 0 end as replies, case when p.kind = 'start' and p.asks then 1 else 0 end as questions
  from posts as p join asked_days on asked_days.day = p.day where not p.bot and ${wanted}
  union all
  select p.${number}, asked_days.period, r.member_id, 0, 0, 0
  from reactions as r join asked_days on asked_days.day = r.day join members as m on m.member_id = r.member_id
    join posts as p on p.post_id = r.post_id
  where not m.bot and ${wanted}
),
by_person as (
  select number, period, member_id, sum(posts) as posts, sum(replies) as replies, sum(questions) as questions
  from acts group by number, period, member_id
)
select number, period, count(case when posts > 0 then member_id end) as contributors, count(member_id) as participants,
  sum(posts) as posts, sum(replies) as replies, sum(questions) as questions
from by_person group by number, period order by number, period`;

/** What was told of programmes; the figures of whatever can take part in one, by period; and what these units are. */
export const programmeSteps = {
  programmes:
    'select programme_id, name, date_text(day) as day, kind, by_hand from programmes order by day, programme_id',
  parts: 'select programme_id, part, team, number from programme_units order by programme_id, part, team, number',
  team_figures: `select m.name as measure, m.unit, asked_days.period, v.team, v.value
from measure_values as v join measures as m on m.measure_id = v.measure_id join asked_days on asked_days.day = v.day
where v.team is not null and m.grain = $asked_grain order by m.name, v.team, asked_days.period`,
  channel_figures: engagementBy('channel_id', isAsked('channels')),
  community_figures: engagementBy('community_id', ofCourses('p.community_id')),
  person_figures: `select p.member_id as number, asked_days.period, count(*) as posts, count(*) filter (where p.kind = 'reply') as replies,
  count(distinct p.replied_to) as answered, count(distinct p.week) as weeks
from posts as p join asked_days on asked_days.day = p.day
where not p.bot and p.member_id is not null and ${isAsked('people')} group by p.member_id, asked_days.period order by p.member_id, asked_days.period`,
  teams: `${teamSizes} order by m.team`,
  channels: `select p.channel_id as number, o.name as community, c.name, date_text(min(p.day)) as since, date_text(o.as_of) as until
from posts as p join channels as c on c.channel_id = p.channel_id join communities as o on o.community_id = p.community_id
where not p.bot and ${isAsked('channels')} group by p.channel_id, o.name, c.name, o.as_of order by p.channel_id`,
  communities: `select p.community_id as number, o.name, date_text(min(p.day)) as since, date_text(o.as_of) as until
from posts as p join communities as o on o.community_id = p.community_id
where not p.bot and ${ofCourses('p.community_id')} group by p.community_id, o.name, o.as_of order by p.community_id`,
  people: `firsts as (select member_id, min(first_day) as first_day from member_firsts group by member_id)
select m.member_id as number, m.name, m.on_roster, date_text(m.joined_on) as joined_on, date_text(firsts.first_day) as first_day, date_text(m.left_on) as until
from members as m left join firsts on firsts.member_id = m.member_id where not m.bot and ${isAsked('people')} order by m.member_id`,
  until: `latest as (select max(as_of) as as_of from covered where first_day is not null)
select date_text(min(case when days_between(covered.as_of, latest.as_of) <= 28 then covered.as_of end)) as least_as_of,
date_text(max(periods.last_day)) as last_day
from covered cross join latest cross join periods where covered.first_day is not null`,
};

/** What is to be compared, and the figures of complete periods, of the rows of these SELECTs. */
export function programmesToldOf(
  rows: Row[],
  steps: Record<string, Row[]>,
): { programmes: ProgrammeTold[]; figures: ProgrammeFigures } {
  const grain = String(rows[0]?.asked ?? 'week') as Grain;
  return {
    programmes: steps.programmes!.flatMap((row) => toldOf(row, steps.parts!)),
    figures: figuresOf(rows, grain, steps),
  };
}

/** A programme is compared once by who took part, and its community, where it has one, is shown by itself. */
function toldOf({ programme_id, name, day, kind, by_hand }: Row, parts: Row[]): ProgrammeTold[] {
  const units = (part: string) =>
    parts
      .filter((row) => row.programme_id === programme_id && row.part === part)
      .map(({ team, number }) => String(team ?? number));
  const told = { id: Number(programme_id), name: String(name), day: String(day) };
  const own = units('community');
  return [
    {
      ...told,
      ...{ by: String(kind) as UnitKind, units: units('treated'), controls: by_hand ? units('control') : null },
    },
    ...(own.length > 0 ? [{ ...told, by: 'community' as const, units: own, controls: [] }] : []),
  ];
}
