import type { MergeDecision } from '@groundswell/contract';
import type { Client } from '@libsql/client';

/** A decision about two identities, as it is kept. */
export interface KeptDecision extends MergeDecision {
  id: string;
  decidedAt: string;
}

/** What people decided about identities. It names them by their keys and so outlives every import. */
export interface IdentityDecisions {
  /** In the order in which they were made. */
  list(): Promise<KeptDecision[]>;
  /** Keeps all of them or none; one about the same two identities takes the place of the earlier one. */
  add(decisions: MergeDecision[], decidedAt: string): Promise<void>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
  /** Puts the list back to what it was. */
  restore(before: KeptDecision[]): Promise<void>;
}

/** The decisions in the store of `client`; their table is made where missing. */
export async function identityDecisions(client: Client): Promise<IdentityDecisions> {
  // `autoincrement`: the number of a decision that was taken back is never another's.
  await client.execute(`create table if not exists identity_decisions (
    id integer primary key autoincrement, one text not null, other text not null,
    decision text not null check (decision in ('same', 'different')), decided_at text not null, unique (one, other), check (one < other)) strict`);
  const added = ({ a, b, decision }: MergeDecision, decidedAt: string) => ({
    sql: 'insert or replace into identity_decisions (one, other, decision, decided_at) values (?, ?, ?, ?)',
    args: [...[a, b].sort(), decision, decidedAt],
  });
  return {
    async list() {
      const { rows } = await client.execute(
        'select id, one, other, decision, decided_at from identity_decisions order by id',
      );
      return rows.map((row) => ({
        id: String(row.id),
        a: String(row.one),
        b: String(row.other),
        decision: row.decision === 'same' ? 'same' : 'different',
        decidedAt: String(row.decided_at),
      }));
    },
    async add(decisions, decidedAt) {
      await client.batch(
        decisions.map((one) => added(one, decidedAt)),
        'write',
      );
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from identity_decisions where id = ?', args: [id] });
      return rowsAffected > 0;
    },
    async restore(before) {
      const back = before.map(({ id, a, b, decision, decidedAt }) => ({
        sql: 'insert into identity_decisions (id, one, other, decision, decided_at) values (?, ?, ?, ?, ?)',
        args: [id, a, b, decision, decidedAt],
      }));
      await client.batch(['delete from identity_decisions', ...back], 'write');
    },
  };
}
