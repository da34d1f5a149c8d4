import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../api.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import { useRefreshEverything } from '../../use-refresh.ts';
import page from './Data.module.css';
import styles from './ImportCard.module.css';

/** Takes an import out whole, once the reader has said so twice. */
export function RemoveImport({ id, name }: { id: string; name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const removal = useRemoval();
  const remove = () => removal.mutate([id], { onSuccess: () => dialog.current?.close() });
  return (
    <>
      <TextButton
        kind="quiet"
        className={styles.remove}
        aria-label={`Remove ${name}`}
        onClick={() => dialog.current?.showModal()}
      >
        Remove
      </TextButton>
      <dialog ref={dialog} className={styles.dialog} aria-label={`Remove ${name}?`}>
        <h2>Remove {name}?</h2>
        <p>All its posts, people and figures go. The export itself is not touched: it can be imported again.</p>
        {removal.isError ? <p className={page.refusal}>{removal.error.message}</p> : null}
        <p className={page.choose}>
          <TextButton kind="danger" disabled={removal.isPending} onClick={remove}>
            {removal.isPending ? 'Removing …' : 'Remove it'}
          </TextButton>
          <TextButton onClick={() => dialog.current?.close()}>Keep it</TextButton>
        </p>
      </dialog>
    </>
  );
}

/** Removes imports one after another and then asks everything anew. */
export function useRemoval() {
  const refresh = useRefreshEverything();
  return useMutation({
    mutationFn: async (ids: string[]) => {
      for (const id of ids) await call(`imports/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
    onSettled: refresh,
  });
}
