import type { Grain, Row } from '@groundswell/contract';
import { engagement } from './engagement-steps.ts';
import type { UnitKind } from './programme-sets.ts';
import { wholePeriods } from './whole-periods.ts';

/** A complete period of the asked grain. */
export interface WholePeriod {
  number: number;
  first: string;
  last: string;
}

/** One figure of every unit: of each of them, by period. */
export interface UnitMeasure {
  name: string;
  unit: string | null;
  /** Null where it is not known. */
  at(unit: string, period: WholePeriod): number | null;
}

/** What is known of all units of a kind, in the order in which they are gone through. */
export interface KindFigures {
  measures: UnitMeasure[];
  names: Map<string, string>;
  /** How large a unit is before, as it is matched. */
  size(unit: string, before: WholePeriod[]): number;
  /** At least how many people the figures of these units in these periods are about. */
  people(units: string[], periods: WholePeriod[]): number;
}

/** The figures of all that can take part in a programme, over the complete periods that are asked about. */
export interface ProgrammeFigures {
  grain: Grain;
  periods: WholePeriod[];
  of: Record<UnitKind, KindFigures>;
}

/** What a person did in a period, and what it is called. */
const ofPerson = { posts: 'posts', replies: 'replies', answered: 'people answered', weeks: 'weeks with a post' };
const ofPlace = Object.fromEntries(engagement.map((name) => [name, name]));

/** The figures in the rows of the steps of programme-steps.ts. */
export function figuresOf(rows: Row[], grain: Grain, steps: Record<string, Row[]>): ProgrammeFigures {
  const periods = wholePeriods(rows, grain, steps.until![0]).map(({ period, first_day, last_day }) => ({
    ...{ number: Number(period), first: String(first_day), last: String(last_day) },
  }));
  return {
    grain,
    periods,
    of: {
      teams: ofTeams(steps.team_figures!, steps.teams!),
      channels: ofPlaces(steps.channel_figures!, steps.channels!, grain),
      people: ofPeople(steps.person_figures!, steps.people!, grain),
      community: ofPlaces(steps.community_figures!, steps.communities!, grain),
    },
  };
}

/** Business figures, in which a gap stays a gap. */
function ofTeams(figures: Row[], teams: Row[]): KindFigures {
  const sizes = new Map(teams.map(({ team, people }) => [String(team), Number(people)]));
  const values = new Map<string, UnitMeasure & { known: Map<string, Map<number, number>> }>();
  for (const { measure, unit, team, period, value } of figures) {
    const [name, known] = [String(measure), new Map<string, Map<number, number>>()];
    const one = values.get(name) ?? {
      ...{ name, unit: unit === null ? null : String(unit), known },
      at: (asked: string, { number }: WholePeriod) => known.get(asked)?.get(number) ?? null,
    };
    values.set(name, one);
    const own = one.known.get(String(team)) ?? new Map<number, number>();
    one.known.set(String(team), own.set(Number(period), Number(value)));
  }
  const names = [...new Set(figures.map(({ team }) => String(team)))].sort();
  const sizeOf = (team: string) => sizes.get(team) ?? 0;
  return {
    measures: [...values.values()],
    names: new Map(names.map((name) => [name, name])),
    size: sizeOf,
    people: (units) => units.reduce((sum, team) => sum + sizeOf(team), 0),
  };
}

/** Channels or communities, from the first whole period after their first post on, until what is covered of them ends. */
function ofPlaces(figures: Row[], places: Row[], grain: Grain): KindFigures {
  const spans = places.map(({ number, since, until }) => [String(number), { since: String(since), until }] as const);
  const measures = countedOf(figures, ofPlace, new Map(spans), grain);
  const participants = measures.find(({ name }) => name === 'participants')!;
  const counts = (units: string[], periods: WholePeriod[]) =>
    units.flatMap((unit) => periods.map((period) => participants.at(unit, period) ?? 0));
  return {
    measures,
    names: new Map(
      places.map(({ number, community, name }) => [String(number), community ? `${community}/${name}` : String(name)]),
    ),
    size: (unit, before) => counts([unit], before).reduce((sum, count) => sum + count, 0) / before.length,
    // Whoever takes part in one period of one channel: of several there may be more.
    people: (units, periods) => Math.max(0, ...counts(units, periods)),
  };
}

/** People one by one, from the first whole period after they joined or first wrote on, until they left. */
function ofPeople(figures: Row[], people: Row[], grain: Grain): KindFigures {
  const spans = people.flatMap(({ number, on_roster, joined_on, first_day, until }) => {
    const [since] = [joined_on, first_day].flatMap((day) => (day === null ? [] : [String(day)])).sort();
    const here = joined_on === null && on_roster ? '' : since;
    return here === undefined ? [] : [[String(number), { since: here, until: until ?? null }] as const];
  });
  return {
    measures: countedOf(figures, ofPerson, new Map(spans), grain),
    names: new Map(people.map(({ number, name }) => [String(number), String(name)])),
    size: () => 1,
    people: (units) => units.length,
  };
}

type Spans = Map<string, { since: string; until: Row[string] | undefined }>;

/** What is counted: 0 in a period of which there is no row, and not known in one in which the unit was not there. */
function countedOf(figures: Row[], columns: Record<string, string>, spans: Spans, grain: Grain): UnitMeasure[] {
  const rows = new Map<string, Map<number, Row>>();
  for (const row of figures) {
    const own = rows.get(String(row.number)) ?? new Map<number, Row>();
    rows.set(String(row.number), own.set(Number(row.period), row));
  }
  return Object.entries(columns).map(([column, name]) => ({
    ...{ name, unit: `a ${grain}` },
    at(unit, { number, first, last }) {
      const span = spans.get(unit);
      if (!span || first < span.since || (typeof span.until === 'string' && last > span.until)) return null;
      return Number(rows.get(unit)?.get(number)?.[column] ?? 0);
    },
  }));
}
