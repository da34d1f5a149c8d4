import { type ReactNode, useMemo } from 'react';
import { ChartNotes } from '../charts/chart-notes.ts';
import { useFilters } from '../use-filters.ts';
import { chartNotes } from './notes-in-scope.ts';
import { useNotes } from './use-notes.ts';

/** Puts the notes within the filters over every line chart below. */
export function NotesOverCharts({ children }: { children: ReactNode }) {
  const { filters } = useFilters();
  const notes = useNotes().data;
  const shown = useMemo(() => chartNotes(notes ?? [], filters), [notes, filters]);
  return <ChartNotes value={shown}>{children}</ChartNotes>;
}
