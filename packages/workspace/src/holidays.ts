import type { Client } from '@libsql/client';

/** The days without work, as a person listed them. */
export interface KeptHolidays {
  /** In the order of time. */
  list(): Promise<string[]>;
  /** Puts these days in the place of the list. */
  replace(days: string[]): Promise<void>;
}

/** The holidays in the store of `client`; their table is made where missing. */
export async function keptHolidays(client: Client): Promise<KeptHolidays> {
  await client.execute('create table if not exists holidays (day text primary key) strict');
  return {
    async list() {
      const { rows } = await client.execute('select day from holidays order by day');
      return rows.map(({ day }) => String(day));
    },
    async replace(days) {
      const added = [...new Set(days)].map((day) => ({ sql: 'insert into holidays values (?)', args: [day] }));
      await client.batch(['delete from holidays', ...added], 'write');
    },
  };
}
