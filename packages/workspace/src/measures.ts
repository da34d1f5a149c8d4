import type { Measure, MeasureChange, MeasureValue } from '@groundswell/contract';
import type { Client, InArgs, Row } from '@libsql/client';

/** A measure as a file brings it. */
export interface BroughtMeasure extends Pick<Measure, 'name' | 'unit' | 'better' | 'grain'> {
  values: MeasureValue[];
}

/** The business figures that the customer brought. */
export interface KeptMeasures {
  /** By name. */
  list(): Promise<Measure[]>;
  /** In the order of time, the whole company first; null where there is no measure of this id. */
  values(id: string): Promise<MeasureValue[] | null>;
  /** Adds periods, and puts new values in the place of those of the same period and team; `sample` marks those of the sample company. */
  put(measures: BroughtMeasure[], sample?: boolean): Promise<void>;
  /** Null where there is none of this id. */
  change(id: string, change: MeasureChange): Promise<Measure | null>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Takes the measures of the sample company away. */
  removeSample(): Promise<void>;
}

/** A team is '' for the whole company: a key may not be null. */
const tables = [
  `create table if not exists measures (id integer primary key autoincrement, name text not null unique collate nocase, unit text, better text,
    grain text not null, target_value real, target_day text, sample integer not null default 0) strict`,
  `create table if not exists measure_values (measure integer not null, team text not null, day text not null, value real not null,
    primary key (measure, team, day)) strict`,
];

const listed = `select m.*, count(v.day) as count, min(v.day) as first_day, max(v.day) as last_day, max(v.team = '') as company
  from measures as m join measure_values as v on v.measure = m.id`;

/** The measures in the store of `client`; their tables are made where missing. */
export async function keptMeasures(client: Client): Promise<KeptMeasures> {
  for (const table of tables) await client.execute(table);
  const rows = async (sql: string, args: InArgs = []) => (await client.execute({ sql, args })).rows;
  const teamsOf = async (id: string) =>
    (await rows(`select distinct team from measure_values where measure = ? and team <> '' order by team`, [id])).map(
      ({ team }) => String(team),
    );
  const measuresIn = async (where: string, args: InArgs = []) => {
    const found = await rows(`${listed} ${where} group by m.id order by m.name`, args);
    return Promise.all(found.map(async (row) => measureOf(row, await teamsOf(String(row.id)))));
  };
  const remove = (where: string, args: InArgs) =>
    client.batch(
      [
        { sql: `delete from measure_values where measure in (select id from measures where ${where})`, args },
        { sql: `delete from measures where ${where}`, args },
      ],
      'write',
    );
  return {
    list: () => measuresIn(''),
    async values(id) {
      const found = await rows('select team, day, value from measure_values where measure = ? order by day, team', [
        id,
      ]);
      if (found.length === 0) return null;
      return found.map(({ team, day, value }) => ({
        day: String(day),
        team: team === '' ? null : String(team),
        value: Number(value),
      }));
    },
    async put(measures, sample = false) {
      await client.batch(
        measures.flatMap((measure) => insertions(measure, sample)),
        'write',
      );
    },
    async change(id, { unit, better, target }) {
      await rows('update measures set unit = ?, better = ?, target_value = ?, target_day = ? where id = ?', [
        unit,
        better,
        target?.value ?? null,
        target?.day ?? null,
        id,
      ]);
      return (await measuresIn('where m.id = ?', [id]))[0] ?? null;
    },
    async remove(id) {
      const [, gone] = await remove('id = ?', [id]);
      return (gone?.rowsAffected ?? 0) > 0;
    },
    async removeSample() {
      await remove('sample = ?', [1]);
    },
  };
}

/** What is known stays where a later file says nothing of it. */
function insertions({ name, unit, better, grain, values }: BroughtMeasure, sample: boolean) {
  return [
    {
      sql: `insert into measures (name, unit, better, grain, sample) values (?, ?, ?, ?, ?) on conflict (name) do update
        set unit = coalesce(excluded.unit, unit), better = coalesce(excluded.better, better), sample = min(sample, excluded.sample)`,
      args: [name, unit, better, grain, sample ? 1 : 0],
    },
    ...values.map(({ team, day, value }) => ({
      sql: `insert into measure_values select id, ?, ?, ? from measures where name = ?
        on conflict (measure, team, day) do update set value = excluded.value`,
      args: [team ?? '', day, value, name],
    })),
  ];
}

function measureOf(row: Row, teams: string[]): Measure {
  const maybe = (cell: Row[string] | undefined) => (cell === null || cell === undefined ? null : String(cell));
  return {
    id: String(row.id),
    name: String(row.name),
    unit: maybe(row.unit),
    better: maybe(row.better) as Measure['better'],
    grain: String(row.grain) as Measure['grain'],
    target: row.target_day ? { value: Number(row.target_value), day: String(row.target_day) } : null,
    teams,
    company: Number(row.company) === 1,
    values: Number(row.count),
    from: String(row.first_day),
    to: String(row.last_day),
  };
}
