import type { DatedNote } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** The notes that people pinned to days. They name places by their names and so outlive every import. */
export interface KeptNotes {
  /** The latest first. */
  list(): Promise<DatedNote[]>;
  add(note: Omit<DatedNote, 'id'>): Promise<DatedNote>;
  /** Null where there is none of this id. */
  change(id: string, note: Omit<DatedNote, 'id' | 'madeAt'>): Promise<DatedNote | null>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

const columns = 'id, first_day, last_day, text, community, channel, made_at';

/** The notes in the store of `client`; their table is made where missing. */
export async function keptNotes(client: Client): Promise<KeptNotes> {
  // `autoincrement`: the number of a note that was taken away is never another's.
  await client.execute(`create table if not exists dated_notes (
    id integer primary key autoincrement, first_day text not null, last_day text, text text not null, community text, channel text, made_at text not null) strict`);
  return {
    async list() {
      const { rows } = await client.execute(`select ${columns} from dated_notes order by first_day desc, id desc`);
      return rows.map(noteOf);
    },
    async add({ from, to, text, community, channel, madeAt }) {
      const { rows } = await client.execute({
        sql: `insert into dated_notes (first_day, last_day, text, community, channel, made_at) values (?, ?, ?, ?, ?, ?) returning ${columns}`,
        args: [from, to, text, community, channel, madeAt],
      });
      return noteOf(rows[0]!);
    },
    async change(id, { from, to, text, community, channel }) {
      const { rows } = await client.execute({
        sql: `update dated_notes set first_day = ?, last_day = ?, text = ?, community = ?, channel = ? where id = ? returning ${columns}`,
        args: [from, to, text, community, channel, id],
      });
      return rows[0] ? noteOf(rows[0]) : null;
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from dated_notes where id = ?', args: [id] });
      return rowsAffected > 0;
    },
  };
}

function noteOf(row: Row): DatedNote {
  const maybe = (cell: Row[string] | undefined) => (cell === null || cell === undefined ? null : String(cell));
  return {
    id: String(row.id),
    from: String(row.first_day),
    to: maybe(row.last_day),
    text: String(row.text),
    community: maybe(row.community),
    channel: maybe(row.channel),
    madeAt: String(row.made_at),
  };
}
