import type { Row } from '@groundswell/contract';
import { formatBare, formatFigure } from '@groundswell/words';
import type { ReactNode } from 'react';
import { barChange } from './bar-change.ts';
import type { ChartDescription } from './chart-description.ts';
import { numberOf, textOf } from './number-of.ts';
import styles from './RankedBars.module.css';
import { paint, type Token } from './token.ts';

export const description: ChartDescription = {
  id: 'ranked-bars',
  shape: 'breakdown',
  title: 'Ranked bars',
  purpose: 'What is most and what least, each bar with its value, and a tick where it stood before.',
};

/** What ranked bars are drawn from: `label` and `value` name columns; `compared` is matched by label. */
export interface RankedBarsProps {
  rows: Row[];
  label: string;
  value: string;
  unit: string;
  colourOf?: (row: Row) => Token;
  compared?: Row[];
  badgeOf?: (row: Row) => string | null;
  selected?: string;
  onSelect?: (label: string) => void;
  /** Words for a row, where they differ from its label. */
  labelOf?: (row: Row) => string;
  /** What stands beside a row, with links and buttons of its own. */
  asideOf?: (row: Row) => ReactNode;
}

/** Horizontal bars in the order of the rows; where `onSelect` is given, each row is a button. */
export function RankedBars({ rows, label, value, compared, asideOf, ...drawing }: RankedBarsProps) {
  const before = new Map((compared ?? []).map((row) => [textOf(row, label), numberOf(row, value)]));
  const most = Math.max(
    1e-9,
    ...rows.map((row) => numberOf(row, value) ?? 0),
    ...[...before.values()].map((n) => n ?? 0),
  );
  return (
    <ol className={styles.bars} aria-label={`Ranked bars, ${drawing.unit}`}>
      {rows.map((row) => {
        const name = textOf(row, label);
        const figure = numberOf(row, value);
        return (
          <li key={name} className={asideOf ? styles.withAside : undefined}>
            <BarRow {...drawing} {...{ row, name, figure, most }} then={before.get(name) ?? null} />
            {asideOf && <div className={styles.aside}>{asideOf(row)}</div>}
          </li>
        );
      })}
    </ol>
  );
}

interface BarRowProps extends Omit<RankedBarsProps, 'rows' | 'label' | 'value' | 'compared' | 'asideOf'> {
  row: Row;
  name: string;
  figure: number | null;
  then: number | null;
  /** The figure of the longest bar. */
  most: number;
}

function BarRow(props: BarRowProps) {
  const { name, selected, onSelect } = props;
  if (!onSelect) {
    return (
      <div className={styles.row}>
        <BarContent {...props} />
      </div>
    );
  }
  return (
    <button type="button" className={styles.row} aria-pressed={selected === name} onClick={() => onSelect(name)}>
      <BarContent {...props} />
    </button>
  );
}

function BarContent({ row, name, figure, then, most, unit, colourOf, badgeOf, labelOf }: BarRowProps) {
  const badge = badgeOf?.(row) ?? null;
  const change = barChange(figure, then);
  return (
    <>
      <span className={styles.label}>
        {labelOf?.(row) ?? name}
        {badge && <span className={styles.badge}>{badge}</span>}
      </span>
      <span className={styles.track} title={then === null ? undefined : `before: ${formatFigure(then, unit)}`}>
        <span className={styles.reach}>
          <span
            className={styles.bar}
            style={{ width: `${((figure ?? 0) / most) * 100}%`, background: paint(colourOf?.(row) ?? 'tide') }}
          />
          {then !== null && <span className={styles.tick} style={{ left: `${(then / most) * 100}%` }} />}
          <span className={styles.value} style={{ left: `${(Math.max(figure ?? 0, then ?? 0) / most) * 100}%` }}>
            {formatBare(figure, unit)}
            {change && (
              <span className={styles.change}>
                <span aria-hidden="true">{change.mark}</span>
                <span className={styles.unseen}>, {change.words}</span>
              </span>
            )}
            {then !== null && <span className={styles.unseen}>, before {formatFigure(then, unit)}</span>}
          </span>
        </span>
      </span>
    </>
  );
}
