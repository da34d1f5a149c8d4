import type { Theme } from '@groundswell/contract';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Codebook.module.css';
import { ColourChoice } from './ColourChoice.tsx';
import { PatternChips } from './PatternChips.tsx';
import { SentencesField } from './SentencesField.tsx';
import { TextField } from './TextField.tsx';
import type { Draft } from './use-draft.ts';

/** Everything that a theme is: its name, what finds it, and its own sentences. */
export function ThemeFields({ theme, draft }: { theme: Theme; draft: Draft }) {
  const change = (patch: Partial<Theme>) => draft.changeTheme(theme.id, patch);
  const before = draft.saved.themes.find(({ id }) => id === theme.id);
  const remove = () => draft.change({ themes: draft.now.themes.filter(({ id }) => id !== theme.id) });
  return (
    <section className={styles.panel} aria-labelledby="theme-title">
      <header className={styles.header}>
        <h2 id="theme-title" className={styles.small}>
          {theme.label || theme.id}
        </h2>
        <span className={styles.tools}>
          <TextButton kind="quiet" onClick={remove}>
            Take out this theme
          </TextButton>
        </span>
      </header>
      <div className={styles.fields}>
        <TextField label="Name" value={theme.label} onChange={(label) => change({ label })} />
        <TextField
          label="What it is about"
          value={theme.description}
          onChange={(description) => change({ description })}
        />
        <ColourChoice colour={theme.colour} onChange={(colour) => change({ colour })} />
        <PatternChips
          label="Found by"
          hint="A word, the beginning of words (worr*), or several words. Paste many, with commas or a line each."
          patterns={theme.patterns}
          saved={before?.patterns ?? []}
          onChange={(patterns) => change({ patterns })}
        />
        <PatternChips
          label="But not by"
          hint="What must not count although a pattern is in it: trust fund."
          patterns={theme.except}
          saved={before?.except ?? []}
          onChange={(except) => change({ except })}
        />
        <PatternChips
          label="Negated by"
          hint="What says the opposite, kept apart: fearless. “No fear” is known without it."
          patterns={theme.negated}
          saved={before?.negated ?? []}
          onChange={(negated) => change({ negated })}
        />
        <Sentences theme={theme} change={change} />
      </div>
    </section>
  );
}

function Sentences({ theme, change }: { theme: Theme; change: (patch: Partial<Theme>) => void }) {
  return (
    <fieldset className={styles.sentences}>
      <legend>Its own sentences, one a line: they are its tests</legend>
      <SentencesField
        label="Must be found (two at least)"
        sentences={theme.matches}
        onChange={(matches) => change({ matches })}
      />
      <SentencesField
        label="Must not be found (two at least)"
        sentences={theme.mustNotMatch}
        onChange={(mustNotMatch) => change({ mustNotMatch })}
      />
      <SentencesField
        label="Must be found as negated"
        sentences={theme.matchesNegated}
        onChange={(matchesNegated) => change({ matchesNegated })}
      />
    </fieldset>
  );
}
