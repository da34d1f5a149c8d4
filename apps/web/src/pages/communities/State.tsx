import { paint } from '../../charts/token.ts';
import styles from './Communities.module.css';
import { isState, states } from './states.ts';

/** A channel's state: a dot in its colour, and the word. */
export function State({ state }: { state: unknown }) {
  if (!isState(state)) return null;
  const { word, colour } = states[state];
  return (
    <span className={styles.state}>
      <span className={styles.dot} style={{ background: paint(colour) }} aria-hidden="true" />
      {word}
    </span>
  );
}
