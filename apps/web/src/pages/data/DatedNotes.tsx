import { NewNote } from '../../notes/NewNote.tsx';
import { NoteList } from '../../notes/NoteList.tsx';
import { useNotes } from '../../notes/use-notes.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useOptions } from '../../queries.ts';
import styles from './Holidays.module.css';

/** All dated notes: what happened and when. They show on every series that covers their days. */
export function DatedNotes() {
  const notes = useNotes();
  const asOf = useOptions().data?.asOf;
  return (
    <section className={styles.holidays} aria-labelledby="dated-notes">
      <h2 id="dated-notes">Notes</h2>
      <p className={styles.lead}>
        What happened and when: a campaign, a reorganisation. A note shows on every chart over time that covers its
        days; one about a channel on that channel’s charts.
      </p>
      {notes.isError ? (
        <p role="alert">
          {notes.error.message} <TextButton onClick={() => void notes.refetch()}>Try again</TextButton>
        </p>
      ) : null}
      {notes.data && notes.data.length > 0 ? <NoteList notes={notes.data} /> : null}
      <div>
        <NewNote note={{ from: asOf ?? undefined }} words="Add a note" />
      </div>
    </section>
  );
}
