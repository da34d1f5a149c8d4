import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';

/** Asks before what is not saved is lost: by another page, another codebook, or closing the tab. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker({
    // Another theme or filter of this page loses nothing.
    shouldBlockFn: ({ current, next }) =>
      changed && (next.pathname !== current.pathname || codebookIn(next.search) !== codebookIn(current.search)),
    enableBeforeUnload: changed,
    withResolver: true,
  });
  const asks = blocker.status === 'blocked';
  useEffect(() => {
    if (asks) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asks]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Leave without saving?" onClose={() => blocker.reset?.()}>
      <h2>Leave without saving?</h2>
      <p>What you changed in this codebook is not saved.</p>
      <p className={styles.choose}>
        <TextButton onClick={() => blocker.reset?.()}>Stay here</TextButton>
        <TextButton kind="danger" onClick={() => blocker.proceed?.()}>
          Leave without saving
        </TextButton>
      </p>
    </dialog>
  );
}

function codebookIn(search: object): unknown {
  return 'codebook' in search ? search.codebook : undefined;
}
