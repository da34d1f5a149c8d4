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
}

const columns = 'id, name, day, teams, controls, made_at';

/** The programmes in the store of `client`; their table is made where missing. */
export async function keptProgrammes(client: Client): Promise<KeptProgrammes> {
  await client.execute(`create table if not exists programmes (id integer primary key autoincrement, name text not null, day text not null,
    teams text not null, controls text, made_at text not null) strict`);
  return {
    async list() {
      const { rows } = await client.execute(`select ${columns} from programmes order by day desc, id desc`);
      return rows.map(programmeOf);
    },
    async add(programme) {
      const { rows } = await client.execute({
        sql: `insert into programmes (name, day, teams, controls, made_at) values (?, ?, ?, ?, ?) returning ${columns}`,
        args: [...valuesOf(programme), programme.madeAt],
      });
      return programmeOf(rows[0]!);
    },
    async change(id, programme) {
      const { rows } = await client.execute({
        sql: `update programmes set name = ?, day = ?, teams = ?, controls = ? where id = ? returning ${columns}`,
        args: [...valuesOf(programme), id],
      });
      return rows[0] ? programmeOf(rows[0]) : null;
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from programmes where id = ?', args: [id] });
      return rowsAffected > 0;
    },
  };
}

const valuesOf = ({ name, day, teams, controls }: Omit<Programme, 'id' | 'madeAt'>) => [
  ...[name, day, JSON.stringify(teams)],
  controls === null ? null : JSON.stringify(controls),
];

function programmeOf(row: Row): Programme {
  const { controls } = row;
  return {
    id: String(row.id),
    name: String(row.name),
    day: String(row.day),
    teams: JSON.parse(String(row.teams)) as string[],
    controls: controls === null || controls === undefined ? null : (JSON.parse(String(controls)) as string[]),
    madeAt: String(row.made_at),
  };
}
