import type { ShelvedCodebook } from '@groundswell/contract';
import { useRef, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCodebookChange } from '../../use-codebooks.ts';
import styles from './Codebook.module.css';
import { idOf } from './draft-words.ts';
import { Faults } from './Faults.tsx';
import { NameForm } from './NameForm.tsx';

interface Props {
  codebooks: ShelvedCodebook[];
  chosen: string;
  onChoose: (id: string) => void;
  onNew: (id: string, title: string) => void;
}

/** The codebooks there are, and the ways to another one. */
export function CodebookList({ codebooks, chosen, onChoose, onNew }: Props) {
  const [naming, setNaming] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const change = useCodebookChange();
  const taken = codebooks.map(({ codebook }) => codebook.id);
  const importFile = async (picked: File | undefined) => {
    if (!picked) return;
    const path = `yaml?note=${encodeURIComponent(`From the file ${picked.name}`)}`;
    const saved = await change.mutateAsync({ path, method: 'POST', body: await picked.text() }).catch(() => null);
    if (saved) onChoose(saved.codebook.id);
  };
  return (
    <section className={styles.panel} aria-label="Codebooks">
      <ul className={styles.books}>
        {codebooks.map((one) => (
          <li key={one.codebook.id}>
            <button
              type="button"
              className={styles.book}
              aria-current={one.codebook.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(one.codebook.id)}
            >
              <b>{one.codebook.title}</b>
              <span>{aboutBook(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.tools}>
        <TextButton kind="quiet" aria-expanded={naming} onClick={() => setNaming(!naming)}>
          New codebook
        </TextButton>
        <TextButton kind="quiet" disabled={change.isPending} onClick={() => file.current?.click()}>
          {change.isPending ? 'Importing …' : 'Import YAML'}
        </TextButton>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml"
          className={styles.unseen}
          tabIndex={-1}
          aria-label="A codebook as a YAML file"
          onChange={(event) => {
            void importFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      {naming ? (
        <NameForm
          label="Title of the new codebook"
          verb="Begin"
          onName={(title) => {
            setNaming(false);
            onNew(idOf(title, taken), title);
          }}
        />
      ) : null}
      {change.isError ? <Faults text={change.error.message} /> : null}
    </section>
  );
}

function aboutBook({ codebook, builtIn, edited }: ShelvedCodebook): string {
  const origin = builtIn ? (edited ? 'changed here' : 'came with Groundswell') : 'made here';
  const many = codebook.themes.length === 1 ? '1 theme' : `${codebook.themes.length} themes`;
  return [`version ${codebook.version}`, many, origin].join(' · ');
}
