import type { Ledger } from '@groundswell/contract';
import type { Query } from './query.ts';

/** What an import holds of what is there now. `posts` counts its own, before duplicates were taken out. */
export interface ImportShare {
  posts: number;
  kept: number;
  bots: number;
  people: number;
  from: string | null;
  to: string | null;
}

/** The part of every import with posts, by its id. */
export async function importShares(query: Query): Promise<Map<string, ImportShare>> {
  const rows = await query(
    'select import, posts, kept, bots, people, date_text(first_day) as "from", date_text(last_day) as "to" from import_shares',
  );
  const day = (value: unknown) => (value === null ? null : String(value));
  return new Map(
    rows.map((row) => [
      String(row.import),
      {
        posts: Number(row.posts),
        kept: Number(row.kept),
        bots: Number(row.bots),
        people: Number(row.people),
        from: day(row.from),
        to: day(row.to),
      },
    ]),
  );
}

/**
 * The ledger as it is true now: what an import keeps changes when another one that held the same posts comes or goes.
 * What was read, and everything left out but duplicates, stays.
 */
export function ledgerNow<L extends Ledger>(ledger: L, share: ImportShare | undefined): L {
  if (!share) return ledger;
  const others = ledger.leftOut.filter(({ reason }) => reason !== 'duplicate');
  const duplicates = ledger.read - share.kept - others.reduce((sum, { count }) => sum + count, 0);
  const known = ledger.leftOut.find(({ reason }) => reason === 'duplicate');
  const { kept, bots, people, from, to } = share;
  return {
    ...ledger,
    ...{ kept, bots, people, from, to },
    leftOut: duplicates > 0 ? [...others, { examples: [], ...known, reason: 'duplicate', count: duplicates }] : others,
  };
}
