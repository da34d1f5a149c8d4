import type { Row } from '@groundswell/contract';
import { formatFigure, sayDay } from '@groundswell/words';
import { useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { urlFromFilters } from '../../filters.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { ThreadPosts } from '../../parts/ThreadPosts.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Conversation.module.css';

interface Props {
  row: Row;
  /** Looks at its channel alone, or no more. */
  choice: (() => void) | null;
  onHandled: () => void;
}

/** A question that waits: its words, where and since when, and what can be done about it. */
export function UnansweredQuestion({ row, choice, onHandled }: Props) {
  const { filters, change } = useFilters();
  const post = String(row.post);
  const isOpen = filters.thread === post;
  return (
    <li className={styles.question}>
      <p className={styles.words}>{String(row.excerpt)}</p>
      <p className={styles.about}>
        <span>
          <button type="button" className={styles.channel} onClick={choice ?? undefined}>
            {sayChannel(String(row.channel))}
          </button>
          , {String(row.community)} · asked {sayDay(String(row.asked_at))} · waiting for{' '}
          {row.age_days === 0 ? 'less than a day' : formatFigure(row.age_days, 'days')}
        </span>
        <TextButton kind="quiet" aria-expanded={isOpen} onClick={() => change({ thread: isOpen ? undefined : post })}>
          {isOpen ? 'Close' : 'Read it whole'}
        </TextButton>
        <CopyLink post={post} />
        <TextButton kind="quiet" onClick={onHandled}>
          Mark as handled
        </TextButton>
      </p>
      {isOpen && <ThreadPosts post={post} />}
    </li>
  );
}

/** Copies the address of this page with the question opened. */
function CopyLink({ post }: { post: string }) {
  const { filters } = useFilters();
  const [said, say] = useState('Copy link');
  const { origin, pathname } = window.location;
  const copy = () =>
    navigator.clipboard.writeText(`${origin}${pathname}${urlFromFilters({ ...filters, thread: post })}`).then(
      () => say('Copied'),
      () => say('The browser does not allow it'),
    );
  return (
    <TextButton kind="quiet" onClick={() => void copy()} onBlur={() => say('Copy link')}>
      {said}
    </TextButton>
  );
}
