import { useMemo } from 'react';
import { everyTheme } from '../../filters.ts';
import { useFilters } from '../../use-filters.ts';
import type { RowChoice } from '../../use-row-choice.ts';

/** What a click on a row does on a chat's page: it opens what was said with the row's theme or word, to the row's question. */
export function useChoiceInChat(asked?: string): RowChoice {
  const { filters, change } = useFilters();
  return useMemo(
    () => (row) => {
      const [theme, term] = [textOf(row.theme), textOf(row.term)];
      const question = asked ?? textOf(row.question);
      if ((theme === undefined && term === undefined) || filters.view === 'executive') return null;
      const isChosen = filters.theme === theme && filters.term === term && filters.question === question;
      const none = { ...everyTheme, term: undefined, question: undefined };
      return () => change(isChosen ? none : { ...none, theme, term, question });
    },
    [filters, change, asked],
  );
}

const textOf = (cell: unknown): string | undefined => (typeof cell === 'string' ? cell : undefined);
