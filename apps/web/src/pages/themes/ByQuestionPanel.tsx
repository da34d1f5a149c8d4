import type { FilterOptions } from '@groundswell/contract';
import { type Period, sayShortDay } from '@groundswell/words';
import { everyTheme, type Filters } from '../../filters.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import { ThemesByQuestion } from './ThemesByQuestion.tsx';

/** Which themes came back whatever was asked: of the chosen chat or, without a choice, of the latest one in the period. */
export function ByQuestionPanel() {
  const { filters } = useFilters();
  const period = usePeriod();
  const chat = chatToShow(useOptions().data?.chats ?? [], filters, period);
  const answer = useAnswer('theme-by-question', { ...everyTheme, chat: chat?.chat }, { enabled: chat !== null });
  if (!chat) return null;
  return (
    <ThemesByQuestion
      answer={answer}
      about={` · ${chat.title}, ${sayShortDay(chat.day)}`}
      onSelect={(theme, question, choiceOf) => choiceOf({ theme, chat: chat.chat, question })?.()}
    />
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
