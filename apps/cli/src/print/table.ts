export interface Column {
  title: string;
  /** Figures stand at the right, words at the left. */
  figures?: boolean;
}

// Wide enough for a title, narrow enough for two of them on a terminal.
const WIDEST = 60;

/** An aligned table as text; cells that are too wide are cut, and nothing in them can command the terminal. */
export function table(columns: Column[], rows: string[][]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(tidy));
  const widths = columns.map((_, place) => Math.max(...cells.map((row) => [...(row[place] ?? '')].length)));
  const lines = cells.map((row) =>
    columns.map(({ figures }, place) => pad(row[place] ?? '', widths[place] ?? 0, figures ?? false)).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].map((line) => (line ?? '').trimEnd()).join('\n');
}

/** Words from an export as one line that holds no control characters. */
export function tidy(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : characters.join('');
}

function pad(text: string, width: number, figures: boolean): string {
  const space = ' '.repeat(Math.max(0, width - [...text].length));
  return figures ? space + text : text + space;
}
