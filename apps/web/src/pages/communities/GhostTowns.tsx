import type { Row } from '@groundswell/contract';
import { formatFigure, sayDay } from '@groundswell/words';
import { useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { NewNote } from '../../notes/NewNote.tsx';
import { NoteList } from '../../notes/NoteList.tsx';
import { notesOfChannel } from '../../notes/notes-in-scope.ts';
import { useNotes } from '../../notes/use-notes.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer } from '../../queries.ts';
import styles from './Communities.module.css';
import { GhostPast } from './GhostPast.tsx';
import { useOpenChannel } from './use-open-channel.ts';

// A screenful; the rest is one click away.
const SHOWN_FIRST = 8;

/** The channels that fell silent, those of which most is lost first, each with what was there before. */
export function GhostTowns() {
  const [isAll, setIsAll] = useState(false);
  const rows = useAnswer('health').data?.rows ?? [];
  const ghosts = rows.filter(({ state }) => state === 'ghost').toSorted((a, b) => Number(b.posts) - Number(a.posts));
  if (ghosts.length === 0) return null;
  return (
    <section className={styles.ghosts} aria-labelledby="ghost-towns">
      <h2 id="ghost-towns">Ghost towns</h2>
      <p className={styles.lead}>
        What was there before they fell silent: the last 13 weeks with at least half the posts of their best 13 weeks.
      </p>
      <ul className={styles.list}>
        {ghosts.slice(0, isAll ? undefined : SHOWN_FIRST).map((row, place) => (
          <Ghost key={`${row.community}/${row.channel}`} row={row} isOpen={place === 0} />
        ))}
      </ul>
      {ghosts.length > SHOWN_FIRST && !isAll ? (
        <p>
          <TextButton onClick={() => setIsAll(true)}>{`Show all ${ghosts.length}`}</TextButton>
        </p>
      ) : null}
    </section>
  );
}

function Ghost({ row, isOpen }: { row: Row; isOpen: boolean }) {
  // What nobody looks at is not asked for.
  const [wasOpened, setWasOpened] = useState(isOpen);
  const open = useOpenChannel();
  const [community, channel] = [String(row.community), String(row.channel)];
  return (
    <li className={styles.ghost}>
      <details open={isOpen} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
        <summary>
          <b>{sayChannel(channel)}</b>
          <span>{silenceWords(row)}</span>
        </summary>
        {wasOpened ? (
          <div className={styles.past}>
            {typeof row.last_post === 'string' ? (
              <GhostPast community={community} channel={channel} last={row.last_post} />
            ) : (
              <p>Too few people wrote here for more to be shown.</p>
            )}
            <GhostNotes community={community} channel={channel} from={row.last_post} />
            <p>
              <TextButton onClick={() => open(community, channel)}>Open its page</TextButton>
            </p>
          </div>
        ) : null}
      </details>
    </li>
  );
}

/** What those who know say of it, and where they may say it: as a note on the day after which it was silent. */
function GhostNotes({
  community,
  channel,
  from,
}: {
  community: string;
  channel: string;
  from: Row[string] | undefined;
}) {
  const notes = notesOfChannel(useNotes().data ?? [], community, channel);
  return (
    <>
      <NoteList notes={notes} places={false} />
      <div>
        <NewNote
          note={{ community, channel, ...(typeof from === 'string' && { from }) }}
          words="Say what happened here"
        />
      </div>
    </>
  );
}

function silenceWords({ last_post, silent_days, posts }: Row): string {
  if (typeof last_post !== 'string') return '';
  const silent = `silent since ${sayDay(last_post)}, ${formatFigure(silent_days, 'days')}`;
  return typeof posts === 'number' ? `${silent} · ${formatFigure(posts, 'posts')} ever` : silent;
}
