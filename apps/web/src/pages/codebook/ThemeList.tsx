import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';
import { themeChanges } from './codebook-changes.ts';
import { idOf } from './draft-words.ts';
import { NameForm } from './NameForm.tsx';
import { type Draft, newTheme } from './use-draft.ts';

interface Props {
  draft: Draft;
  chosen: string | undefined;
  onChoose: (theme: string) => void;
}

/** The themes of the codebook, one of them chosen; what is not saved of one has a dot. */
export function ThemeList({ draft, chosen, onChoose }: Props) {
  const [naming, setNaming] = useState(false);
  const { now, saved } = draft;
  const add = (label: string) => {
    const theme = newTheme(
      idOf(
        label,
        now.themes.map(({ id }) => id),
      ),
      label,
    );
    setNaming(false);
    draft.change({ themes: [...now.themes, theme] });
    onChoose(theme.id);
  };
  const isChanged = (id: string) => {
    const [before, after] = [saved, now].map(({ themes }) => themes.find((theme) => theme.id === id));
    return !before || (after !== undefined && themeChanges(before, after).length > 0);
  };
  return (
    <section aria-label="Themes" className={styles.themes}>
      <ul>
        {now.themes.map(({ id, label, colour }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.theme}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span className={styles.swatch} style={{ background: `var(--${colour})` }} aria-hidden="true" />
              {label || id}
              {isChanged(id) ? <span className={styles.unsaved}> · not saved</span> : null}
            </button>
          </li>
        ))}
        <li>
          <TextButton kind="quiet" aria-expanded={naming} onClick={() => setNaming(!naming)}>
            + Theme
          </TextButton>
        </li>
      </ul>
      {naming ? <NameForm label="Name of the new theme" verb="Add" onName={add} /> : null}
    </section>
  );
}
