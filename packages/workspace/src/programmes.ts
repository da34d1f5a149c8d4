import type { Programme } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** The programmes that people told of. They name teams by their names and so outlive every import. */
export interface KeptProgrammes {
  /** The latest first. */
  list(): Promise<Programme[]>;
  add(programme: Omit<Programme, 'id'>): Promise<Programme>;
  /** Null where there is none of this id. */
  change(id: string, programme: Omit<Programme, 'id' | 'madeAt'>): Promise<Programme | null>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Takes the programmes of the sample company away. */
  removeSample(): Promise<void>;
}

const columns = 'id, name, day, teams, controls, sample, made_at';

/** The programmes in the store of `client`; their table is made where missing. */
export async function keptProgrammes(client: Client): Promise<KeptProgrammes> {
  await client.execute(`create table if not exists programmes (id integer primary key autoincrement, name text not null, day text not null,
    teams text not null, controls text, made_at text not null, sample integer not null default 0) strict`);
  const { rows: known } = await client.execute("select name from pragma_table_info('programmes')");
  // The first workspaces had the table without it.
  if (!known.some(({ name }) => name === 'sample'))
    await client.execute('alter table programmes add column sample integer not null default 0');
  return {
    async list() {
      const { rows } = await client.execute(`select ${columns} from programmes order by day desc, id desc`);
      return rows.map(programmeOf);
    },
    async add(programme) {
      const { rows } = await client.execute({
        sql: `insert into programmes (name, day, teams, controls, sample, made_at) values (?, ?, ?, ?, ?, ?) returning ${columns}`,
        args: [...valuesOf(programme), programme.madeAt],
      });
      return programmeOf(rows[0]!);
    },
    async change(id, programme) {
      const { rows } = await client.execute({
        sql: `update programmes set name = ?, day = ?, teams = ?, controls = ?, sample = ? where id = ? returning ${columns}`,
        args: [...valuesOf(programme), id],
      });
      return rows[0] ? programmeOf(rows[0]) : null;
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from programmes where id = ?', args: [id] });
      return rowsAffected > 0;
    },
    async removeSample() {
      await client.execute('delete from programmes where sample = 1');
    },
  };
}

const valuesOf = ({ name, day, teams, controls, sample }: Omit<Programme, 'id' | 'madeAt'>) => [
  ...[name, day, JSON.stringify(teams)],
  controls === null ? null : JSON.stringify(controls),
  sample ? 1 : 0,
];

function programmeOf(row: Row): Programme {
  const { controls } = row;
  return {
    id: String(row.id),
    name: String(row.name),
    day: String(row.day),
    teams: JSON.parse(String(row.teams)) as string[],
    controls: controls === null || controls === undefined ? null : (JSON.parse(String(controls)) as string[]),
    sample: Number(row.sample) === 1,
    madeAt: String(row.made_at),
  };
}
