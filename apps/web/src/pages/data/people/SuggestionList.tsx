import type { MergeDecision, MergeSuggestion } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { useState } from 'react';
import { TextButton } from '../../../parts/TextButton.tsx';
import styles from './People.module.css';
import { SuggestionRow } from './SuggestionRow.tsx';

// What can be compared without scrolling far; the rest is one click away.
const SHOWN_FIRST = 8;

interface Props {
  suggestions: MergeSuggestion[];
  total: number;
  titleOf: (source: string) => string;
  busy: boolean;
  onDecide: (decisions: MergeDecision[]) => Promise<unknown>;
}

/** Pairs that may be one person, decided one by one or several at once. */
export function SuggestionList({ suggestions, total, titleOf, busy, onDecide }: Props) {
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [all, setAll] = useState(false);
  const shown = all ? suggestions : suggestions.slice(0, SHOWN_FIRST);
  const selected = shown.filter((one) => chosen.has(pairOf(one)));
  const decide = (pairs: MergeSuggestion[], decision: MergeDecision['decision']) =>
    onDecide(pairs.map(({ a, b }) => ({ a: a.key, b: b.key, decision }))).then(
      () => setChosen(new Set()),
      // What the server refuses is said above the list, and the choice stays.
      () => undefined,
    );
  if (suggestions.length === 0)
    return <p className={styles.empty}>Nobody looks like somebody else. There is nothing to decide.</p>;
  const isAll = selected.length === shown.length;
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = selected.length > 0 && !isAll;
            }}
            onChange={() => setChosen(new Set(isAll ? [] : shown.map(pairOf)))}
          />
          {selected.length === 0 ? `Select all ${shown.length}` : `${selected.length} selected`}
        </label>
        <Buttons busy={busy} idle={selected.length === 0} onDecide={(decision) => void decide(selected, decision)} />
      </div>
      <ul className={styles.list}>
        {shown.map((one) => (
          <SuggestionRow
            key={pairOf(one)}
            suggestion={one}
            titleOf={titleOf}
            busy={busy}
            isChosen={chosen.has(pairOf(one))}
            onChoose={() => setChosen(toggled(chosen, pairOf(one)))}
            onDecide={(decision) => void decide([one], decision)}
          />
        ))}
      </ul>
      <More shown={shown.length} loaded={suggestions.length} total={total} onAll={() => setAll(true)} />
    </div>
  );
}

interface ButtonProps {
  busy: boolean;
  idle: boolean;
  onDecide: (decision: MergeDecision['decision']) => void;
}

function Buttons({ busy, idle, onDecide }: ButtonProps) {
  return (
    <div className={styles.buttons}>
      <TextButton kind="main" disabled={busy || idle} onClick={() => onDecide('same')}>
        {busy ? 'Counting anew …' : 'Same person'}
      </TextButton>
      <TextButton disabled={busy || idle} onClick={() => onDecide('different')}>
        Different people
      </TextButton>
    </div>
  );
}

function More({ shown, loaded, total, onAll }: { shown: number; loaded: number; total: number; onAll: () => void }) {
  if (shown < loaded) {
    return (
      <p className={styles.more}>
        <TextButton onClick={onAll}>Show all {formatFigure(loaded)}</TextButton>
      </p>
    );
  }
  if (loaded === total) return null;
  return <p className={styles.more}>{formatFigure(total - loaded)} more come when these are decided.</p>;
}

const pairOf = ({ a, b }: MergeSuggestion): string => `${a.key} ${b.key}`;

function toggled(chosen: Set<string>, pair: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(pair)) next.add(pair);
  return next;
}
