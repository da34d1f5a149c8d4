import { type Codebook, codebookSchema } from '@groundswell/contract';
import type { Client } from '@libsql/client';

/** A saved state of a codebook; its number is in the codebook. */
export interface KeptCodebook {
  codebook: Codebook;
  /** Null for what came with Groundswell. */
  savedAt: string | null;
  note: string | null;
  /** Whether it is what came with Groundswell when it was saved. */
  builtIn: boolean;
}

/** Every version of the codebooks that people saved. None is ever changed or lost, whatever is built anew. */
export interface KeptCodebooks {
  /** All versions of all codebooks, by id and number. */
  list(): Promise<KeptCodebook[]>;
  /** Keeps all of them or none; false where one of these numbers is taken already. */
  add(versions: KeptCodebook[]): Promise<boolean>;
  /** Takes a codebook away with all its versions. Whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** The codebooks in the store of `client`; their table is made where missing. */
export async function keptCodebooks(client: Client): Promise<KeptCodebooks> {
  await client.execute(`create table if not exists codebook_versions (
    id text not null, version integer not null, content text not null, saved_at text, note text,
    built_in integer not null check (built_in in (0, 1)), primary key (id, version)) strict`);
  const added = ({ codebook, savedAt, note, builtIn }: KeptCodebook) => ({
    sql: 'insert into codebook_versions (id, version, content, saved_at, note, built_in) values (?, ?, ?, ?, ?, ?)',
    args: [codebook.id, codebook.version, JSON.stringify(codebook), savedAt, note, builtIn ? 1 : 0],
  });
  return {
    async list() {
      const { rows } = await client.execute(
        'select content, saved_at, note, built_in from codebook_versions order by id, version',
      );
      return rows.map((row) => ({
        codebook: codebookSchema.parse(JSON.parse(String(row.content))),
        savedAt: row.saved_at === null ? null : String(row.saved_at),
        note: row.note === null ? null : String(row.note),
        builtIn: row.built_in === 1,
      }));
    },
    async add(versions) {
      try {
        await client.batch(versions.map(added), 'write');
        return true;
      } catch (cause) {
        if (cause instanceof Error && /UNIQUE constraint/i.test(cause.message)) return false;
        throw cause;
      }
    },
    async remove(id) {
      const { rowsAffected } = await client.execute({ sql: 'delete from codebook_versions where id = ?', args: [id] });
      return rowsAffected > 0;
    },
  };
}
