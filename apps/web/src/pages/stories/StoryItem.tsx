import type { Story, StoryAnswer } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import { useState } from 'react';
import { excerptOf, linesOf } from '../../parts/marked-text.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { QuoteText } from '../themes/QuoteText.tsx';
import styles from './Stories.module.css';
import type { StoryChange } from './use-stories.ts';

interface Props {
  story: Story;
  /** The keys of those that are pinned, in their order. */
  order: string[];
  busy: boolean;
  onChange: (change: StoryChange) => void;
}

/** A story with its note, what was answered, and what a facilitator can do with it. */
export function StoryItem({ story, order, busy, onChange }: Props) {
  return (
    <QuoteText
      quote={story}
      above={
        <>
          <p className={styles.kinds}>{story.kinds.join(' · ')}</p>
          {story.pin ? <Note key={story.pin.note} story={story} note={story.pin.note} onChange={onChange} /> : null}
        </>
      }
      tools={<Pinning story={story} order={order} busy={busy} onChange={onChange} />}
    >
      <Answers story={story} />
    </QuoteText>
  );
}

function Pinning({ story: { post, pin, author, day }, order, busy, onChange }: Props) {
  const whose = `the story of ${author ?? 'somebody not known'}, ${sayDay(day)}`;
  const place = order.indexOf(post);
  const moved = (by: -1 | 1) => {
    const next = order.filter((one) => one !== post);
    next.splice(place + by, 0, post);
    onChange({ order: next });
  };
  const button = (words: string, change: () => void) => (
    <TextButton kind="quiet" className={styles.tool} disabled={busy} aria-label={`${words}: ${whose}`} onClick={change}>
      {words}
    </TextButton>
  );
  if (pin === null) return button('Pin', () => onChange({ pin: post }));
  return (
    <>
      {button('Unpin', () => onChange({ unpin: post }))}
      {place > 0 ? button('Up', () => moved(-1)) : null}
      {place < order.length - 1 ? button('Down', () => moved(1)) : null}
    </>
  );
}

/** What the facilitator says of a pinned story; a click opens it for writing. */
function Note({ story: { post }, note, onChange }: Pick<Props, 'story' | 'onChange'> & { note: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null)
    return (
      <p className={styles.note}>
        {note}{' '}
        <TextButton kind="quiet" className={styles.tool} onClick={() => setDraft(note)}>
          {note === '' ? 'Add a note' : 'Edit the note'}
        </TextButton>
      </p>
    );
  const keep = () => {
    onChange({ post, note: draft });
    setDraft(null);
  };
  return (
    <div className={styles.note}>
      <textarea
        aria-label="Note on this story"
        rows={2}
        maxLength={2000}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <TextButton onClick={keep}>Keep</TextButton>
      <TextButton kind="quiet" onClick={() => setDraft(null)}>
        Leave it
      </TextButton>
    </div>
  );
}

// Two lines or three: an answer is read beside its story, and whole in the conversation.
const MOST_LETTERS = 240;

function Answers({ story: { answers, answered } }: { story: Story }) {
  if (answers.length === 0) return <p className={styles.unanswered}>Nobody answered.</p>;
  const direct = answers.some((answer) => answer.direct);
  const rest = direct ? answered - answers.length : 0;
  return (
    <div className={styles.answers}>
      <p>{direct ? 'Answered' : 'Said next in the conversation'}</p>
      <ul>
        {answers.map((answer) => (
          <Answer key={answer.post} answer={answer} />
        ))}
      </ul>
      {rest > 0 ? <p>{rest === 1 ? '1 more in the conversation' : `${rest} more in the conversation`}</p> : null}
    </div>
  );
}

function Answer({ answer: { text, author, day } }: { answer: StoryAnswer }) {
  const shown = excerptOf(text, [], MOST_LETTERS);
  return (
    <li>
      {linesOf(shown.text, shown.marks).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
        <p key={at}>{line.pieces.map((piece) => piece.text).join('')}</p>
      ))}
      <p className={styles.by}>
        {author ?? 'Author not known'} · {sayDay(day)}
      </p>
    </li>
  );
}
