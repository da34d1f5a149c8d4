import { parse } from 'csv-parse/sync';

/** Somebody on the list of a meeting's participants. */
export interface Participant {
  name: string;
  email: string | null;
}

/** The participants that a list names; none where it is no such list. Above the names may stand the meeting itself. */
export function participantsIn(text: string): Participant[] {
  const rows = rowsIn(text);
  const heading = rows.findIndex((row) => /^name \(original name\)$|^name$/i.test(row[0]?.trim() ?? ''));
  if (heading < 0) return [];
  const email = rows[heading]!.findIndex((name) => /e-?mail/i.test(name));
  return rows.slice(heading + 1).flatMap((row) => {
    // "Amber Otter (Laptop 3)": the name in the chat, and what it was before it was changed.
    const name = (row[0] ?? '').replace(/\s+\([^()]*\)\s*$/, '').trim();
    return name === '' ? [] : [{ name, email: row[email]?.trim() || null }];
  });
}

function rowsIn(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    // A list is not needed, and one that is no CSV names nobody.
    return [];
  }
}
