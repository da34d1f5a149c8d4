import type { InputFile } from '../../input/input-file.ts';
import { openTable, type Table } from '../../table/open-table.ts';
import { type Columns, cellOf, columnsOf, idIn } from './columns.ts';
import { CommonHashtag, hashtagsIn } from './common-hashtag.ts';
import { replyTo } from './references.ts';

/** An archive, and what must be known of all its rows before the first is read: archives are often newest first. */
export interface Archive {
  table: Table;
  columns: Columns;
  /** Without its sign; null where the posts have none in common. */
  hashtag: string | null;
  /** From the handle of each author, in lower case, to the id. */
  people: Map<string, string>;
  /** From each reply to what it answers. */
  parents: Map<string, string>;
  rows: number;
}

/** The table of an archive and what its columns mean; null where the file is no archive of X. */
export async function openArchive(file: InputFile): Promise<{ table: Table; columns: Columns } | null> {
  const table = await openTable(file, /\.(?:csv|tsv|txt)$/i);
  const columns = table && columnsOf(table.header);
  return table && columns && { table, columns };
}

/** Reads a file once for its hashtag, its people and its replies; null where it is no archive of X. */
export async function survey(file: InputFile): Promise<Archive | null> {
  const opened = await openArchive(file);
  if (opened === null) return null;
  const { table, columns } = opened;
  const hashtags = new CommonHashtag();
  const archive: Archive = { table, columns, hashtag: null, people: new Map(), parents: new Map(), rows: 0 };
  for await (const rows of table.rows()) {
    if (!Array.isArray(rows)) break;
    for (const { cells } of rows) {
      archive.rows += 1;
      hashtags.see(hashtagsIn(cellOf(cells, columns, 'text') ?? ''));
      const [id, parent] = [idIn(cellOf(cells, columns, 'id')), replyTo(cells, columns)];
      if (id !== null && parent !== null) archive.parents.set(id, parent);
      const [handle, author] = [cellOf(cells, columns, 'handle'), idIn(cellOf(cells, columns, 'authorId'))];
      if (handle !== null && author !== null) archive.people.set(handle.toLowerCase(), author);
    }
  }
  return { ...archive, hashtag: hashtags.common() };
}
