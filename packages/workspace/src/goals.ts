import type { Goal } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** A goal without how it stands, which follows from the measure. */
export type KeptGoal = Omit<Goal, 'status'>;

/** The goals that people wrote. They name measures and communities by their names and so outlive every import. */
export interface KeptGoals {
  /** The one that is due first comes first. */
  list(): Promise<KeptGoal[]>;
  add(goal: Omit<KeptGoal, 'id'>): Promise<KeptGoal>;
  /** Null where there is none of this id. */
  change(id: string, goal: Omit<KeptGoal, 'id' | 'madeAt'>): Promise<KeptGoal | null>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

const columns = 'id, problem, measure, team, target, first_day, last_day, communities, asked_by, made_at';

/** The goals in the store of `client`; their table is made where missing. */
export async function keptGoals(client: Client): Promise<KeptGoals> {
  await client.execute(`create table if not exists goals (id integer primary key autoincrement, problem text not null, measure text not null,
    team text, target real not null, first_day text not null, last_day text not null, communities text not null, asked_by text not null,
    made_at text not null) strict`);
  return {
    async list() {
      const { rows } = await client.execute(`select ${columns} from goals order by last_day, id`);
      return rows.map(goalOf);
    },
    async add(goal) {
      const { rows } = await client.execute({
        sql: `insert into goals (problem, measure, team, target, first_day, last_day, communities, asked_by, made_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${columns}`,
        args: [...valuesOf(goal), goal.madeAt],
      });
      return goalOf(rows[0]!);
    },
    async change(id, goal) {
      const { rows } = await client.execute({
        sql: `update goals set problem = ?, measure = ?, team = ?, target = ?, first_day = ?, last_day = ?, communities = ?, asked_by = ?
          where id = ? returning ${columns}`,
        args: [...valuesOf(goal), id],
      });
      return rows[0] ? goalOf(rows[0]) : null;
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from goals where id = ?', args: [id] });
      return rowsAffected > 0;
    },
  };
}

type Told = Omit<KeptGoal, 'id' | 'madeAt'>;

const valuesOf = ({ problem, measure, team, target, from, day, communities, askedBy }: Told) => [
  ...[problem, measure, team, target, from, day],
  ...[JSON.stringify(communities), askedBy],
];

function goalOf(row: Row): KeptGoal {
  return {
    id: String(row.id),
    problem: String(row.problem),
    measure: String(row.measure),
    team: row.team === null || row.team === undefined ? null : String(row.team),
    target: Number(row.target),
    from: String(row.first_day),
    day: String(row.last_day),
    communities: JSON.parse(String(row.communities)) as string[],
    askedBy: String(row.asked_by),
    madeAt: String(row.made_at),
  };
}
