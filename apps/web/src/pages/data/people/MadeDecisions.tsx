import type { Identity, MadeDecision } from '@groundswell/contract';
import { formatFigure, sayShortDay } from '@groundswell/words';
import { TextButton } from '../../../parts/TextButton.tsx';
import styles from './People.module.css';

interface Props {
  made: MadeDecision[];
  titleOf: (source: string) => string;
  busy: boolean;
  onUndo: (id: string) => void;
}

/** What was decided, newest first, each with the way back. */
export function MadeDecisions({ made, titleOf, busy, onUndo }: Props) {
  if (made.length === 0) return null;
  const who = ({ name, source, loaded }: Identity) => `${name} (${titleOf(source)}${loaded ? '' : ', not loaded now'})`;
  return (
    <details className={styles.made}>
      <summary>Decided before ({formatFigure(made.length)})</summary>
      <ul className={styles.list}>
        {made.map(({ id, a, b, decision, decidedAt }) => (
          <li key={id} className={styles.decision}>
            <p>
              {who(a)} and {who(b)}: <b>{decision === 'same' ? 'same person' : 'different people'}</b>{' '}
              <span>{sayShortDay(decidedAt)}</span>
            </p>
            <TextButton
              kind="quiet"
              disabled={busy}
              aria-label={`Undo: ${who(a)} and ${who(b)}`}
              onClick={() => onUndo(id)}
            >
              Undo
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
