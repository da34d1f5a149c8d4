import type { Identity, MergeDecision, MergeSuggestion } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { TextButton } from '../../../parts/TextButton.tsx';
import styles from './People.module.css';

const surely = { strong: 'Almost certain', likely: 'Likely', possible: 'Possible' };

interface Props {
  suggestion: MergeSuggestion;
  titleOf: (source: string) => string;
  busy: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onDecide: (decision: MergeDecision['decision']) => void;
}

/** One pair: who they are, what speaks for it, and the two things to say. */
export function SuggestionRow({ suggestion, titleOf, busy, isChosen, onChoose, onDecide }: Props) {
  const { a, b, evidence, confidence } = suggestion;
  const pair = `${a.name} (${titleOf(a.source)}) and ${b.name} (${titleOf(b.source)})`;
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <input type="checkbox" aria-label={pair} checked={isChosen} onChange={onChoose} />
      <div className={styles.pair}>
        <Who identity={a} title={titleOf(a.source)} />
        <Who identity={b} title={titleOf(b.source)} />
      </div>
      <p className={styles.evidence}>
        <b>{surely[confidence]}.</b> {evidence.join(' ')}
      </p>
      <div className={styles.say}>
        <TextButton kind="quiet" disabled={busy} aria-label={`Same person: ${pair}`} onClick={() => onDecide('same')}>
          Same person
        </TextButton>
        <TextButton
          kind="quiet"
          disabled={busy}
          aria-label={`Different people: ${pair}`}
          onClick={() => onDecide('different')}
        >
          Different people
        </TextButton>
      </div>
    </li>
  );
}

function Who({ identity, title }: { identity: Identity; title: string }) {
  const { name, community, handle, email, team, posts } = identity;
  const place = community && community !== title ? `${title}, ${community}` : title;
  const more = [handle && sayHandle(handle), email, team].filter(Boolean).join(' · ');
  return (
    <div className={styles.who}>
      <b>{name}</b>
      <span>{`${place}\u00a0· ${posts === 0 ? 'no posts' : formatFigure(posts, 'posts')}`}</span>
      {more ? <span>{more}</span> : null}
    </div>
  );
}

/** A handle with its sign; an address that stands as a handle (“amber at example.org”) goes without. */
function sayHandle(handle: string): string {
  return / |@./.test(handle) ? handle : `@${handle.replace(/^@/, '')}`;
}
