import { Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOptions } from '../queries.ts';
import { useFilters, usePeriod } from '../use-filters.ts';
import styles from './Notes.module.css';
import { placeOf } from './place-of.ts';

const NoteForm = lazy(() => import('./NoteForm.tsx'));

/** Pins a note to a day: a button in the filter bar, and its form. An executive reads notes and writes none. */
export function AddNote({ className }: { className?: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { filters } = useFilters();
  const period = usePeriod();
  const options = useOptions().data;
  if (filters.view === 'executive' || !options) return null;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" offset={6} width={320} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={className} onClick={() => setIsOpen(!isOpen)}>
          + Note
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="A new note">
        <div className={styles.popover}>
          <Suspense fallback={null}>
            <NoteForm note={{ from: period?.to, ...placeOf(filters, options) }} onDone={() => setIsOpen(false)} />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
