import { Refusal } from '@groundswell/contract';

/** From what a column means to where it stands. */
export type Columns<Meaning extends string> = Partial<Record<Meaning, number>>;

/**
 * The columns of a header by their names; the first name that is there counts. What a person says (`author` → `Name`)
 * stands above every guess. @throws Refusal where the person names a column that is not there.
 */
export function findColumns<Meaning extends string>(
  header: string[],
  names: Record<Meaning, readonly string[]>,
  said: Record<string, string> | undefined,
  file: string,
): Columns<Meaning> {
  const plain = header.map(plainName);
  const columns: Columns<Meaning> = {};
  const taken = new Set<number>();
  const meanings = Object.keys(names) as Meaning[];
  for (const meaning of meanings) {
    const asked = said?.[meaning];
    if (asked === undefined) continue;
    const at = header.indexOf(asked) >= 0 ? header.indexOf(asked) : plain.indexOf(plainName(asked));
    if (at < 0) throw noSuchColumn(asked, header, file);
    columns[meaning] = at;
    taken.add(at);
  }
  for (const meaning of meanings) {
    if (columns[meaning] !== undefined) continue;
    const at = names[meaning].map((name) => plain.indexOf(name)).find((one) => one >= 0 && !taken.has(one));
    if (at === undefined) continue;
    columns[meaning] = at;
    taken.add(at);
  }
  return columns;
}

/** `Created-At (UTC)` and `created_at` are one name. */
function plainName(name: string): string {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function noSuchColumn(asked: string, header: string[], file: string): Refusal {
  return new Refusal(`${file} has no column "${asked}". Its columns are: ${header.join(', ')}.`, 400);
}

/** The cell of a meaning in a row, without outer spaces; '' where there is no such column, or it says null. */
export function cellOf<Meaning extends string>(cells: string[], columns: Columns<Meaning>, meaning: Meaning): string {
  const at = columns[meaning];
  const cell = at === undefined ? '' : (cells[at]?.trim() ?? '');
  return /^(?:null|n\/a|nan|none|-)$/i.test(cell) ? '' : cell;
}
