import { claimLasts, type Digests } from '@groundswell/contract';
import type { Client } from '@libsql/client';

/** The digests that somebody took on or sent, in the store of `client`; their table is made where missing. */
export async function keptDigests(client: Client, now: () => Date): Promise<Digests> {
  await client.execute(
    'create table if not exists digests (period text primary key, claimed_at text not null, sent_at text) strict',
  );
  const { rows: known } = await client.execute("select name from pragma_table_info('digests')");
  if (!known.some(({ name }) => name === 'sent_at')) {
    // The first workspaces kept claims only, and took each for sent.
    await client.execute('alter table digests add column sent_at text');
    await client.execute('update digests set sent_at = claimed_at');
  }
  return {
    async claim(period) {
      const at = now();
      // One statement, so that of two who ask at once the store lets one through.
      const { rowsAffected } = await client.execute({
        sql: `insert into digests (period, claimed_at) values (?, ?)
          on conflict (period) do update set claimed_at = excluded.claimed_at where sent_at is null and claimed_at <= ?`,
        args: [period, at.toISOString(), new Date(at.getTime() - claimLasts).toISOString()],
      });
      return rowsAffected === 1;
    },
    async confirm(period) {
      const at = now().toISOString();
      await client.execute({
        sql: `insert into digests (period, claimed_at, sent_at) values (?, ?, ?)
          on conflict (period) do update set sent_at = excluded.sent_at where sent_at is null`,
        args: [period, at, at],
      });
    },
    async release(period) {
      await client.execute({ sql: 'delete from digests where period = ? and sent_at is null', args: [period] });
    },
  };
}
