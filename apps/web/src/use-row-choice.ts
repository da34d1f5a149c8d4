import type { Grain, Row } from '@groundswell/contract';
import { useMemo } from 'react';
import { useOptions } from './queries.ts';
import { choiceOfRow } from './row-filters.ts';
import { useFilters, usePeriod } from './use-filters.ts';

/** What a click on a row does; null where a row names nothing that can be filtered by. */
export type RowChoice = (row: Row) => (() => void) | null;

/** The one way in which a row, a bar or a point filters everything: by what its row names; once more, and it does not. */
export function useRowChoice(grain: Grain = 'week'): RowChoice {
  const { filters, change } = useFilters();
  const whole = usePeriod();
  const channels = useOptions().data?.channels;
  return useMemo(
    () => (row: Row) => {
      const choice = channels ? choiceOfRow(row, { filters, whole, grain, channels }) : null;
      return choice && (() => change(choice));
    },
    [filters, change, whole, grain, channels],
  );
}
