import { NewNote } from '../../notes/NewNote.tsx';
import { NoteList } from '../../notes/NoteList.tsx';
import { notesAbout } from '../../notes/notes-in-scope.ts';
import { placeOf } from '../../notes/place-of.ts';
import { useNotes } from '../../notes/use-notes.ts';
import { useOptions } from '../../queries.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import styles from './Communities.module.css';

/** What was noted about the channel, and where more is noted. */
export function ChannelNotes() {
  const { filters } = useFilters();
  const options = useOptions().data;
  const period = usePeriod();
  const notes = notesAbout(useNotes().data ?? [], filters);
  if (!options || (notes.length === 0 && filters.view === 'executive')) return null;
  return (
    <section className={styles.ghosts} aria-labelledby="channel-notes">
      <h2 id="channel-notes">Notes about it</h2>
      <NoteList notes={notes} places={false} />
      <div>
        <NewNote note={{ from: period?.to, ...placeOf(filters, options) }} words="Add a note" />
      </div>
    </section>
  );
}
