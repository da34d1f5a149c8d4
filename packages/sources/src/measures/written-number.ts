/** How numbers are written: whether a comma stands before the decimals or between thousands. */
export type Comma = 'decimal' | 'thousands';

/** What a column's cells tell of their commas: any `4,2` or `1.234,5` makes it a decimal one. */
export function commaOf(cells: string[]): Comma {
  const decimal = (cell: string) => /^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/.test(cell) || /\d\.\d{3},\d/.test(cell);
  return cells.some(decimal) ? 'decimal' : 'thousands';
}

const forms: Record<Comma, RegExp> = {
  decimal: /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  thousands: /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$|^[-+]?\.\d+$/,
};
const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The number in a cell (`4.2`, `4,2`, `1,234.5`, `85 %`, `€ 1 200`); null where there is none. */
export function writtenNumber(cell: string, comma: Comma): number | null {
  const bare = cell
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('−', '-')
    .replace(/^[€$£]|[€$£%]$/g, '');
  if (!forms[comma].test(bare)) return plain.test(bare) ? Number(bare) : null;
  return Number(comma === 'decimal' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''));
}

/** Whether a cell is a number, however its commas are meant. */
export const isNumber = (cell: string): boolean =>
  (writtenNumber(cell, 'thousands') ?? writtenNumber(cell, 'decimal')) !== null;
