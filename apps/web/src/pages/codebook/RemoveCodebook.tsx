import { useRef } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';

interface Props {
  title: string;
  disabled: boolean;
  onRemove: () => Promise<void>;
}

/** Removes a codebook that people made, once the reader has said so twice. */
export function RemoveCodebook({ title, disabled, onRemove }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <TextButton kind="quiet" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        Remove
      </TextButton>
      <dialog ref={dialog} className={styles.dialog} aria-label={`Remove “${title}”?`}>
        <h2>Remove “{title}”?</h2>
        <p>All its versions go, and the figures that are counted with it. Export it first if you may want it again.</p>
        <p className={styles.choose}>
          <TextButton
            kind="danger"
            disabled={disabled}
            onClick={() => void onRemove().then(() => dialog.current?.close())}
          >
            Remove it
          </TextButton>
          <TextButton onClick={() => dialog.current?.close()}>Keep it</TextButton>
        </p>
      </dialog>
    </>
  );
}
