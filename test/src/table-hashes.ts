import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openWarehouse } from '@groundswell/warehouse';

/** A hash of every table of the workspace in `home`, by name; what the file was built from, and which import a post came by, are left out, being ledgers. */
export async function tableHashes(home: string): Promise<Record<string, string>> {
  const folder = join(home, 'warehouse');
  const file = (await readdir(folder)).find((name) => name.endsWith('.duckdb'));
  if (!file) throw new Error(`There is no warehouse in ${folder}.`);
  const warehouse = await openWarehouse(join(folder, file));
  const tables = await warehouse.query(
    "select table_name as name from information_schema.tables where table_catalog = 'gs' and table_name not in ('built_from', 'import_shares') order by name",
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await warehouse.query(
      `select md5(coalesce(string_agg(md5(t::varchar), '' order by md5(t::varchar)), '')) as hash, count(*) as rows from ${name} as t`,
    );
    hashes[String(name)] = `${row?.rows} rows, ${row?.hash}`;
  }
  await warehouse.close();
  return hashes;
}
