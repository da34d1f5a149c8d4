import type { Digests } from '@groundswell/contract';
import type { Client } from '@libsql/client';

/** The digests that somebody took on, in the store of `client`; their table is made where missing. */
export async function keptDigests(client: Client): Promise<Digests> {
  await client.execute('create table if not exists digests (period text primary key, claimed_at text not null) strict');
  return {
    async claim(period) {
      // One statement, so that of two who ask at once the store lets one through.
      const { rowsAffected } = await client.execute({
        sql: 'insert or ignore into digests values (?, ?)',
        args: [period, new Date().toISOString()],
      });
      return rowsAffected === 1;
    },
    async release(period) {
      await client.execute({ sql: 'delete from digests where period = ?', args: [period] });
    },
  };
}
