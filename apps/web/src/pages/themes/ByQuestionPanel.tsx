import type { FilterOptions, Row } from '@groundswell/contract';
import { type Period, sayShortDay } from '@groundswell/words';
import { charts } from '../../charts/index.ts';
import { everyTheme, type Filters } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which themes came back whatever was asked: of the chosen chat or, without a choice, of the latest one in the period. */
export function ByQuestionPanel() {
  const { filters } = useFilters();
  const period = usePeriod();
  const chat = chatToShow(useOptions().data?.chats ?? [], filters, period);
  const answer = useAnswer('theme-by-question', { ...everyTheme, chat: chat?.chat }, { enabled: chat !== null });
  if (!chat) return null;
  const size = sizedBy(answer.data);
  const themes = touchedThemes(answer.data?.rows ?? [], size);
  const touched = new Set(themes.map(([theme]) => theme));
  const selected = filters.theme && filters.question ? { line: filters.theme, column: filters.question } : undefined;
  return (
    <MetricPanel
      metric="theme-by-question"
      answer={answer}
      unit={`${size}, by question · ${chat.title}, ${sayShortDay(chat.day)}`}
      rows={answer.data?.rows.filter(({ theme }) => touched.has(String(theme)))}
    >
      {({ rows, hidden }, _, choiceOf) => (
        <GridHeat
          rows={rows}
          x={{ column: 'question' }}
          y={{ column: 'theme', labels: themes }}
          value={size}
          unit={size}
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
          recurs="questions"
          selected={selected}
          onSelect={(theme, question) => choiceOf({ theme, chat: chat.chat, question })?.()}
        />
      )}
    </MetricPanel>
  );
}

/** The chat that is chosen, else the latest within the period and the chosen communities. */
export function chatToShow(
  chats: FilterOptions['chats'],
  filters: Pick<Filters, 'chat' | 'community'>,
  period: Period | null,
): FilterOptions['chats'][number] | null {
  if (filters.chat) return chats.find(({ chat }) => chat === filters.chat) ?? null;
  const open = chats.filter(
    ({ day, community }) =>
      (!period || (day >= period.from && day <= period.to)) &&
      (!filters.community || filters.community.includes(community)),
  );
  return open.toSorted((one, other) => other.day.localeCompare(one.day))[0] ?? null;
}

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
