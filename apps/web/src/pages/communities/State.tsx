import { paint } from '../../charts/token.ts';
import styles from './Communities.module.css';
import { isState, states } from './states.ts';

/** A channel's state: a dot in its colour, and the word; a living one is quiet while nobody posts for 28 days. */
export function State({ state, isQuiet = false }: { state: unknown; isQuiet?: boolean }) {
  if (!isState(state)) return null;
  const { word, colour } = states[state];
  return (
    <span className={styles.state}>
      <span className={styles.dot} style={{ background: paint(colour) }} aria-hidden="true" />
      {isQuiet ? `${word}, quiet` : word}
    </span>
  );
}
