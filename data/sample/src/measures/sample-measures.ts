import { dateOf, dayOf } from '../calendar.ts';
import { teams } from '../company/teams.ts';
import { planted, SEED } from '../planted.ts';
import { createRandom, type Random, steady } from '../random.ts';

/** A business figure of a week (its Monday), of a team or, where that is '', of the whole company. */
export interface MeasureRow {
  measure: string;
  unit: string;
  direction: 'higher' | 'lower';
  period: string;
  team: string;
  value: number;
}

/** The whole weeks of the story. */
const [firstWeek, lastWeek] = [dayOf('2025-04-07'), dayOf('2026-09-14')];
const weeks = Array.from({ length: (lastWeek - firstWeek) / 7 + 1 }, (_, place) => firstWeek + 7 * place);

/**
 * Three measures by the week: one that falls in the teams of a programme, one that follows how many people write (`contributors`,
 * by their Mondays), and one with which nothing was done.
 */
export function sampleMeasures(contributors: ReadonlyMap<string, number>, seed: number = SEED): MeasureRow[] {
  return [
    ...timeToResolve(createRandom(seed + 1)),
    ...satisfaction(contributors, createRandom(seed + 2)),
    ...sickLeave(createRandom(seed + 3)),
  ];
}

/** The measures as a file that anybody might have exported: one value a row. */
export function measuresFile(rows: readonly MeasureRow[]): string {
  const columns = ['measure', 'unit', 'direction', 'period', 'team', 'value'] as const;
  const lines = rows.map((row) => columns.map((column) => row[column]).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Hours by team, each with a level of its own; those of the programme's teams are a quarter lower from its day on. */
function timeToResolve(random: Random): MeasureRow[] {
  const { measure, teams: treated, from, factor } = planted.fasterAnswers;
  const named = { measure, unit: 'hours', direction: 'lower' as const };
  return perTeam(named, random, {
    level: () => 22 + random.below(14),
    spread: 1.6,
    shared: 0.7,
    change: (team, week) => (treated.includes(team) && week >= dayOf(from) ? factor : 1),
  });
}

/** Per cent of working time, by team; nothing moves it but chance and the winter. */
function sickLeave(random: Random): MeasureRow[] {
  const named = { measure: planted.nothingDone.measure, unit: '%', direction: 'lower' as const };
  return perTeam(named, random, { level: () => 3.5 + random.next(), spread: 0.45, shared: 0.2, change: () => 1 });
}

interface TeamFigures {
  level(): number;
  /** Standard deviation of a team's week, and of what all teams have in common. */
  spread: number;
  shared: number;
  change(team: string, week: number): number;
}

/** A value for every team and week, and the company's: the mean of its people. */
function perTeam(
  named: Pick<MeasureRow, 'measure' | 'unit' | 'direction'>,
  random: Random,
  figures: TeamFigures,
): MeasureRow[] {
  const inCommon = wandering(random, figures.shared);
  const series = teams.map((team) => ({ team, level: figures.level(), noise: wandering(random, figures.spread) }));
  const size = teams.reduce((sum, team) => sum + team.size, 0);
  return weeks.flatMap((week, place) => {
    const values = series.map(({ team, level, noise }) => ({
      team,
      value: (level + inCommon[place]! + noise[place]!) * figures.change(team.name, week),
    }));
    const mean = values.reduce((sum, { team, value }) => sum + team.size * value, 0) / size;
    const row = (team: string, value: number) => ({ ...named, period: dateOf(week), team, value: rounded(value) });
    return [row('', mean), ...values.map(({ team, value }) => row(team.name, value))];
  });
}

/** Points of the whole company, some weeks behind how many people write; two weeks in which nobody was asked. */
function satisfaction(contributors: ReadonlyMap<string, number>, random: Random): MeasureRow[] {
  const { measure, lag, quiet, points, gaps } = planted.satisfactionFollows;
  const noise = wandering(random, 0.6);
  return weeks.flatMap((week, place) => {
    const before = contributors.get(dateOf(week - 7 * lag));
    if (before === undefined || gaps.includes(dateOf(week))) return [];
    const value = 62 + points * (Math.max(quiet, before) - quiet) + noise[place]!;
    return [
      { measure, unit: 'points', direction: 'higher' as const, period: dateOf(week), team: '', value: rounded(value) },
    ];
  });
}

/** A number for each week that forgets half of the one before, with this standard deviation. */
function wandering(random: Random, deviation: number): number[] {
  let value = 0;
  return weeks.map(() => {
    value = 0.5 * value + deviation * Math.sqrt(0.75) * normal(random);
    return value;
  });
}

/** As in random.ts: twelve even numbers added up, which no engine rounds differently. */
function normal(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random.next();
  return sum;
}

const rounded = (value: number): number => Math.round(steady(value) * 10) / 10;
