import type { ShelvedCodebook } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { type CodebookChange, useCodebookChange } from '../../use-codebooks.ts';
import styles from './Codebook.module.css';
import { idOf } from './draft-words.ts';
import { Faults } from './Faults.tsx';
import { NameForm } from './NameForm.tsx';
import { RemoveCodebook } from './RemoveCodebook.tsx';
import { TextField } from './TextField.tsx';
import type { Draft } from './use-draft.ts';

interface Props {
  shelved: ShelvedCodebook;
  draft: Draft;
  onChoose: (id: string) => void;
}

/** What is said of the codebook as a whole, and what can be done with it. */
export function AboutCodebook({ shelved, draft, onChoose }: Props) {
  const { now } = draft;
  const [open, setOpen] = useState(draft.saved.version === 0);
  return (
    <section className={styles.panel} aria-labelledby="codebook-title">
      <header className={styles.header}>
        <h2 id="codebook-title">{now.title || 'Without a title'}</h2>
        <TextButton kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Done' : 'Title and description'}
        </TextButton>
        {draft.saved.version > 0 ? <Actions shelved={shelved} draft={draft} onChoose={onChoose} /> : null}
      </header>
      {open ? (
        <div className={styles.fields}>
          <TextField label="Title" value={now.title} onChange={(title) => draft.change({ title })} />
          <TextField
            label="What it asks"
            value={now.description}
            onChange={(description) => draft.change({ description })}
          />
          <TextField label="Where it comes from" value={now.source} onChange={(source) => draft.change({ source })} />
        </div>
      ) : (
        <p className={styles.quiet}>{now.description}</p>
      )}
    </section>
  );
}

function Actions({ shelved, draft, onChoose }: Props) {
  const { id, title } = draft.saved;
  const change = useCodebookChange();
  const [copying, setCopying] = useState(false);
  const path = encodeURIComponent(id);
  const make = async (asked: CodebookChange, then: (id: string) => void) => {
    const made = await change.mutateAsync(asked).then(
      (saved) => saved?.codebook ?? null,
      () => undefined,
    );
    if (made) draft.open(made);
    if (made !== undefined) then(made?.id ?? 'mindset');
  };
  const copy = async (name: string) => {
    setCopying(false);
    const to = { id: idOf(name, [id]), title: name };
    const saved = await change.mutateAsync({ path: `${path}/copy`, method: 'POST', body: to }).catch(() => null);
    if (saved) onChoose(saved.codebook.id);
  };
  // What is not saved must not be lost by a click beside it.
  const busy = draft.changed || change.isPending;
  return (
    <>
      <span className={styles.tools}>
        <TextButton kind="quiet" aria-expanded={copying} disabled={busy} onClick={() => setCopying(!copying)}>
          Copy
        </TextButton>
        <a className={styles.link} href={`/api/codebooks/${path}/yaml`} download={`${id}.yaml`}>
          Export YAML
        </a>
        {shelved.builtIn && shelved.edited ? (
          <TextButton
            kind="quiet"
            disabled={busy}
            onClick={() => void make({ path: `${path}/put-back`, method: 'POST' }, () => undefined)}
          >
            Put back what came with Groundswell
          </TextButton>
        ) : null}
        {shelved.builtIn ? null : (
          <RemoveCodebook title={title} disabled={busy} onRemove={() => make({ path, method: 'DELETE' }, onChoose)} />
        )}
      </span>
      {copying ? <NameForm label="Title of the copy" verb="Copy" onName={(name) => void copy(name)} /> : null}
      {change.isError ? <Faults text={change.error.message} /> : null}
    </>
  );
}
