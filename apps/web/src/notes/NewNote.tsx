import type { DatedNote } from '@groundswell/contract';
import { lazy, Suspense, useState } from 'react';
import { TextButton } from '../parts/TextButton.tsx';
import { useFilters } from '../use-filters.ts';

const NoteForm = lazy(() => import('./NoteForm.tsx'));

/** A button that opens the form of a note in its place. An executive does not get it. */
export function NewNote({ note, words }: { note: Partial<DatedNote>; words: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { filters } = useFilters();
  if (filters.view === 'executive') return null;
  if (!isOpen) return <TextButton onClick={() => setIsOpen(true)}>{words}</TextButton>;
  return (
    <Suspense fallback={null}>
      <NoteForm note={note} onDone={() => setIsOpen(false)} />
    </Suspense>
  );
}
