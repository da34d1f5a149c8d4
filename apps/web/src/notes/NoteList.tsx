import type { DatedNote } from '@groundswell/contract';
import { sayPeriod } from '@groundswell/words';
import { lazy, Suspense, useState } from 'react';
import { sayChannel } from '../channel-names.ts';
import { TextButton } from '../parts/TextButton.tsx';
import { useFilters } from '../use-filters.ts';
import styles from './Notes.module.css';
import { useRemoveNote } from './use-notes.ts';

const NoteForm = lazy(() => import('./NoteForm.tsx'));

interface Props {
  notes: DatedNote[];
  /** False where the page says what they are about. */
  places?: boolean;
}

/** Notes with their days, the latest first; whoever is no executive may change them and take them away. */
export function NoteList({ notes, places = true }: Props) {
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <Note key={note.id} note={note} hasPlace={places} />
      ))}
    </ul>
  );
}

function Note({ note, hasPlace }: { note: DatedNote; hasPlace: boolean }) {
  const [isEdited, setIsEdited] = useState(false);
  const remove = useRemoveNote();
  const mayEdit = useFilters().filters.view !== 'executive';
  if (isEdited)
    return (
      <li>
        <Suspense fallback={null}>
          <NoteForm note={note} onDone={() => setIsEdited(false)} />
        </Suspense>
      </li>
    );
  const when = sayPeriod({ from: note.from, to: note.to ?? note.from });
  const about = note.channel ? sayChannel(note.channel) : note.community;
  return (
    <li className={styles.note}>
      <p>
        <span className={styles.when}>{when}</span> {note.text}
        {hasPlace && about ? <span className={styles.about}> · {about}</span> : null}
      </p>
      {mayEdit ? (
        <span className={styles.buttons}>
          <TextButton kind="quiet" aria-label={`Change the note of ${when}`} onClick={() => setIsEdited(true)}>
            Change
          </TextButton>
          <TextButton
            kind="quiet"
            disabled={remove.isPending}
            aria-label={`Delete the note of ${when}`}
            onClick={() => remove.mutate(note.id)}
          >
            Delete
          </TextButton>
        </span>
      ) : null}
      {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
    </li>
  );
}
