import { cellOf, findColumns } from '../../table/find-columns.ts';
import type { Table } from '../../table/open-table.ts';
import { hasColumns } from './tables.ts';

export interface Group {
  name: string;
  about: string;
  private: boolean;
}

const columns = {
  id: ['id', 'group id'],
  name: ['name', 'group name', 'full name'],
  about: ['description'],
  private: ['private', 'privacy', 'is private'],
  deleted: ['deleted', 'deleted at'],
} as const;

/** Whether a header is that of Groups.csv, and not that of Users.csv, which has names too. */
export function isGroups(header: string[]): boolean {
  return hasColumns(header, ['id', 'name']) && !hasColumns(header, ['email']) && !hasColumns(header, ['body']);
}

/** The groups by their ids. */
export async function groupsIn(tables: Table[]): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  for (const table of tables) {
    const at = findColumns(table.header, columns, undefined, table.file.path);
    for await (const rows of table.rows()) {
      if (!Array.isArray(rows)) continue;
      for (const { cells } of rows) {
        const [id, name] = [cellOf(cells, at, 'id'), cellOf(cells, at, 'name')];
        const isPrivate = /^(?:true|private|yes|1)$/i.test(cellOf(cells, at, 'private'));
        if (id !== '') groups.set(id, { name: name || id, about: cellOf(cells, at, 'about'), private: isPrivate });
      }
    }
  }
  return groups;
}
