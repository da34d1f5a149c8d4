import type { Change } from '@groundswell/contract';
import { changeWords } from '@groundswell/words';
import styles from './ChangeLine.module.css';

/** How a card's figure moved against the comparison: "▲ 14 % from 279", coloured only where it is better or worse. */
export function ChangeLine({
  change,
  unit,
  better,
}: {
  change: Change | null;
  unit: string;
  better: 'higher' | 'lower' | null;
}) {
  const words = changeWords(change, unit, better);
  return (
    <span className={styles.change}>
      {words.moved && <span className={styles[words.tone]}>{words.moved}</span>}
      {words.moved && ' '}
      {words.rest}
      {words.unseen && <span className={styles.unseen}>, {words.unseen}</span>}
    </span>
  );
}
