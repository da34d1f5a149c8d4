import { TextButton } from '../../parts/TextButton.tsx';
import { useCodebookChange } from '../../use-codebooks.ts';
import styles from './Codebook.module.css';
import { codebookChanges } from './codebook-changes.ts';
import { Faults } from './Faults.tsx';
import { TextField } from './TextField.tsx';
import type { Draft } from './use-draft.ts';

/** What was changed, and the way to keep it or not. */
export function SaveBar({ draft }: { draft: Draft }) {
  const { saved, now, note, changed } = draft;
  const change = useCodebookChange();
  if (!changed) return null;
  const isNew = saved.version === 0;
  const save = async () => {
    const codebook = { ...now, version: Math.max(saved.version, 1) };
    const body = { codebook, base: isNew ? null : saved.version, note: note.trim() || null };
    const path = encodeURIComponent(now.id);
    const reply = await change.mutateAsync({ path, method: 'PUT', body }).catch(() => null);
    if (reply) draft.open(reply.codebook);
  };
  return (
    <section className={styles.save} aria-label="Not saved yet">
      <ul className={styles.changes}>
        {codebookChanges(saved, now).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {change.isError ? <Faults text={change.error.message} /> : null}
      <div className={styles.saving}>
        <TextField label="What is new (for the list of versions)" value={note} onChange={draft.setNote} />
        <TextButton kind="main" disabled={change.isPending} onClick={() => void save()}>
          {change.isPending ? 'Saving …' : isNew ? 'Save' : `Save as version ${saved.version + 1}`}
        </TextButton>
        <TextButton disabled={change.isPending} onClick={() => draft.open(saved)}>
          Discard
        </TextButton>
      </div>
    </section>
  );
}
