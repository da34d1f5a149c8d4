import type { Grain, Row } from '@groundswell/contract';
import type { ProgrammeFigures, ProgrammeTold } from './programme-effects.ts';
import { wholePeriods } from './whole-periods.ts';

/** The periods that are asked about, each with its first day. */
export const programmeSql = `
told as (select distinct period, first_day, last_day from periods)
select told.period, date_text(told.first_day) as first_day, $asked_grain as asked from told order by told.period`;

/** What was told of programmes, and the figures of teams. */
export const programmeSteps = {
  programmes: 'select programme_id, name, date_text(day) as day, by_hand from programmes order by day, programme_id',
  parts: 'select programme_id, team, part from programme_teams order by programme_id, team',
  sizes: `select m.team, count(*) as people from members as m where m.team is not null and not m.bot group by m.team order by m.team`,
  figures: `select m.name as measure, m.unit, asked_days.period, v.team, v.value
from measure_values as v join measures as m on m.measure_id = v.measure_id join asked_days on asked_days.day = v.day
where v.team is not null and m.grain = $asked_grain order by m.name, v.team, asked_days.period`,
  until: `latest as (select max(as_of) as as_of from covered where first_day is not null)
select date_text(min(case when days_between(covered.as_of, latest.as_of) <= 28 then covered.as_of end)) as least_as_of,
date_text(max(periods.last_day)) as last_day
from covered cross join latest cross join periods where covered.first_day is not null`,
};

/** The programmes, and the figures of teams over complete periods, of the rows of these SELECTs. */
export function programmesToldOf(
  rows: Row[],
  { programmes, parts, sizes, figures, until }: Record<string, Row[]>,
): { programmes: ProgrammeTold[]; figures: ProgrammeFigures } {
  const grain = String(rows[0]?.asked ?? 'week') as Grain;
  const whole = wholePeriods(rows, grain, until![0]);
  return {
    programmes: programmes!.map((row) => toldOf(row, parts!)),
    figures: {
      grain,
      periods: whole.map(({ period, first_day }) => ({ number: Number(period), day: String(first_day) })),
      sizes: new Map(sizes!.map(({ team, people }) => [String(team), Number(people)])),
      values: figures!.map(figureOf),
    },
  };
}

const toldOf = ({ programme_id, name, day, by_hand }: Row, parts: Row[]): ProgrammeTold => {
  const teams = (part: string) =>
    parts.filter((row) => row.programme_id === programme_id && row.part === part).map(({ team }) => String(team));
  return { name: String(name), day: String(day), teams: teams('treated'), controls: by_hand ? teams('control') : null };
};

const figureOf = ({ measure, unit, period, team, value }: Row): ProgrammeFigures['values'][number] => ({
  ...{ measure: String(measure), unit: unit === null ? null : String(unit), period: Number(period) },
  ...{ team: String(team), value: Number(value) },
});
