import type { KeptProgramme } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** The programmes that people told of. They name teams and channels by their names, and people as somebody wrote them, and so outlive every import. */
export interface KeptProgrammes {
  /** The latest first. */
  list(): Promise<KeptProgramme[]>;
  add(programme: Omit<KeptProgramme, 'id'>): Promise<KeptProgramme>;
  /** Null where there is none of this id. */
  change(id: string, programme: Omit<KeptProgramme, 'id' | 'madeAt'>): Promise<KeptProgramme | null>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Takes the programmes of the sample company away. */
  removeSample(): Promise<void>;
}

const columns = 'id, name, day, teams, channels, people, community, controls, sample, made_at';

/** Columns that the first workspaces did not have. */
const later = {
  sample: 'integer not null default 0',
  channels: "text not null default '[]'",
  people: "text not null default '[]'",
  community: 'text',
};

/** The programmes in the store of `client`; their table is made where missing. */
export async function keptProgrammes(client: Client): Promise<KeptProgrammes> {
  await client.execute(`create table if not exists programmes (id integer primary key autoincrement, name text not null, day text not null,
    teams text not null, controls text, made_at text not null) strict`);
  const { rows: known } = await client.execute("select name from pragma_table_info('programmes')");
  for (const [column, type] of Object.entries(later))
    if (!known.some(({ name }) => name === column))
      await client.execute(`alter table programmes add column ${column} ${type}`);
  return {
    async list() {
      const { rows } = await client.execute(`select ${columns} from programmes order by day desc, id desc`);
      return rows.map(programmeOf);
    },
    async add(programme) {
      const { rows } = await client.execute({
        sql: `insert into programmes (name, day, teams, channels, people, community, controls, sample, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${columns}`,
        args: [...valuesOf(programme), programme.madeAt],
      });
      return programmeOf(rows[0]!);
    },
    async change(id, programme) {
      const { rows } = await client.execute({
        sql: `update programmes set name = ?, day = ?, teams = ?, channels = ?, people = ?, community = ?, controls = ?, sample = ? where id = ? returning ${columns}`,
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

const valuesOf = (programme: Omit<KeptProgramme, 'id' | 'madeAt'>) => {
  const { name, day, teams, channels, people, community, controls, sample } = programme;
  return [
    ...[name, day, JSON.stringify(teams), JSON.stringify(channels), JSON.stringify(people), community],
    controls === null ? null : JSON.stringify(controls),
    sample ? 1 : 0,
  ];
};

function programmeOf(row: Row): KeptProgramme {
  const names = (column: string) => JSON.parse(String(row[column])) as string[];
  const isThere = (column: string) => row[column] !== null && row[column] !== undefined;
  return {
    id: String(row.id),
    name: String(row.name),
    day: String(row.day),
    teams: names('teams'),
    channels: names('channels'),
    people: names('people'),
    community: isThere('community') ? String(row.community) : null,
    controls: isThere('controls') ? names('controls') : null,
    sample: Number(row.sample) === 1,
    madeAt: String(row.made_at),
  };
}
