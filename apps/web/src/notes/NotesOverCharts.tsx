import { type ReactNode, useMemo } from 'react';
import { ChartNotes } from '../charts/chart-notes.ts';
import { useProgrammes } from '../programmes/use-programmes.ts';
import { useFilters } from '../use-filters.ts';
import { chartNotes, programmeNotes } from './notes-in-scope.ts';
import { useNotes } from './use-notes.ts';

/** Puts the notes within the filters, and the days on which programmes began, over every line chart below. */
export function NotesOverCharts({ children }: { children: ReactNode }) {
  const { filters } = useFilters();
  const notes = useNotes().data;
  const programmes = useProgrammes().data;
  const shown = useMemo(
    () => [...chartNotes(notes ?? [], filters), ...programmeNotes(programmes ?? [], filters)],
    [notes, programmes, filters],
  );
  return <ChartNotes value={shown}>{children}</ChartNotes>;
}
