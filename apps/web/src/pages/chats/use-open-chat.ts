import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { everyTheme, type Filters } from '../../filters.ts';
import type { RowChoice } from '../../use-row-choice.ts';

/** The filters on the way to a chat: nothing is chosen in it yet. */
export const unchosen = (filters: Filters): Filters => ({
  ...filters,
  ...everyTheme,
  ...{ term: undefined, question: undefined, find: undefined, place: undefined },
});

/** A row of a table of chats opens the chat. */
export function useOpenChat(): RowChoice {
  const navigate = useNavigate();
  return useMemo(
    () =>
      ({ chat }) =>
        typeof chat === 'string'
          ? () => void navigate({ to: '/chats/$chat', params: { chat }, search: (filters) => unchosen(filters) })
          : null,
    [navigate],
  );
}
