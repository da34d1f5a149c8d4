import type { SavedView } from '@groundswell/contract';
import type { Client, Row } from '@libsql/client';

/** The views that people saved. */
export interface KeptViews {
  /** By name. */
  list(): Promise<SavedView[]>;
  /** Null where another has this name. */
  add(view: Omit<SavedView, 'id'>): Promise<SavedView | null>;
  /** 'none' where there is none of this id, 'taken' where another has this name. */
  change(id: string, view: Omit<SavedView, 'id'>): Promise<SavedView | 'none' | 'taken'>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** The views in the store of `client`; their table is made where missing. */
export async function keptViews(client: Client): Promise<KeptViews> {
  // `autoincrement`: the number of a view that was taken away is never another's.
  await client.execute(
    'create table if not exists saved_views (id integer primary key autoincrement, name text not null unique collate nocase, address text not null) strict',
  );
  return {
    async list() {
      const { rows } = await client.execute('select id, name, address from saved_views order by name');
      return rows.map(viewOf);
    },
    async add({ name, address }) {
      const { rows } = await client.execute({
        sql: 'insert or ignore into saved_views (name, address) values (?, ?) returning id, name, address',
        args: [name, address],
      });
      return rows[0] ? viewOf(rows[0]) : null;
    },
    async change(id, { name, address }) {
      const known = await client.execute({ sql: 'select id from saved_views where id = ?', args: [id] });
      if (known.rows.length === 0) return 'none';
      const { rows } = await client.execute({
        sql: 'update or ignore saved_views set name = ?, address = ? where id = ? returning id, name, address',
        args: [name, address, id],
      });
      return rows[0] ? viewOf(rows[0]) : 'taken';
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from saved_views where id = ?', args: [id] });
      return rowsAffected > 0;
    },
  };
}

const viewOf = (row: Row): SavedView => ({
  id: String(row.id),
  name: String(row.name),
  address: String(row.address),
});
