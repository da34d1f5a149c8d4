import type { Codebook, Theme } from '@groundswell/contract';
import { Link } from '@tanstack/react-router';
import { MeasuredLine } from '../../parts/MeasuredLine.tsx';
import styles from './Glossary.module.css';

/** A codebook: its themes, what each is about, and the patterns by which it is found. */
export function CodebookEntry({ codebook }: { codebook: Codebook }) {
  const { id, title, description, version, source, themes } = codebook;
  return (
    <section id={`codebook-${id}`} className={styles.family} aria-labelledby={`codebook-${id}-title`}>
      <h2 id={`codebook-${id}-title`}>Codebook: {title}</h2>
      <p>{description}</p>
      <p className={styles.small}>
        Version {version} · Source: {source} ·{' '}
        <Link to="/codebook" search={{ codebook: id === 'mindset' ? undefined : id }}>
          Edit this codebook
        </Link>
      </p>
      {themes.map((theme) => (
        <ThemeEntry key={theme.id} codebook={id} theme={theme} />
      ))}
    </section>
  );
}

function ThemeEntry({ codebook, theme }: { codebook: string; theme: Theme }) {
  return (
    <article className={styles.theme}>
      <h3>
        <span className={styles.swatch} style={{ background: `var(--${theme.colour})` }} aria-hidden="true" />
        {theme.label}
      </h3>
      <p>{theme.description}</p>
      <p className={styles.patterns}>{theme.patterns.join(', ')}</p>
      {theme.except.length > 0 ? <p className={styles.patterns}>but not: {theme.except.join(', ')}</p> : null}
      {theme.negated.length > 0 ? (
        <p className={styles.patterns}>kept apart as negated: {theme.negated.join(', ')}</p>
      ) : null}
      <p className={styles.patterns}>
        <MeasuredLine codebook={codebook} theme={theme.id} label={theme.label} />
      </p>
    </article>
  );
}
