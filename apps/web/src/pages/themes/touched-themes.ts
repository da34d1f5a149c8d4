import type { Row } from '@groundswell/contract';

/** The themes that were touched at all, the one in most questions first; a hidden figure counts as touched. */
export function touchedThemes(rows: Row[], size: string): [string, string][] {
  const reach = new Map<string, { label: string; questions: number; sum: number }>();
  for (const row of rows) {
    const theme = reach.get(String(row.theme)) ?? { label: String(row.label), questions: 0, sum: 0 };
    const count = typeof row[size] === 'number' ? row[size] : 1;
    reach.set(String(row.theme), {
      ...theme,
      questions: theme.questions + (count > 0 ? 1 : 0),
      sum: theme.sum + count,
    });
  }
  return [...reach]
    .filter(([, { questions }]) => questions > 0)
    .sort(([, one], [, other]) => other.questions - one.questions || other.sum - one.sum)
    .map(([theme, { label }]) => [theme, label]);
}
