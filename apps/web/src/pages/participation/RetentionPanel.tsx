import type { Row } from '@groundswell/contract';
import { formatPeriod } from '@groundswell/words';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'grid-heat': GridHeat } = charts;

/** How many of those who began in a month posted in each month after it; a click on a cell looks at that month alone. */
export function RetentionPanel() {
  const answer = useAnswer('retention');
  return (
    <MetricPanel metric="retention" answer={answer} unit="share of those who first posted in a month, by months later">
      {({ rows, hidden }, _, choiceOf) => (
        <GridHeat
          rows={rows}
          x={{ column: 'k', labels: monthsLater(rows) }}
          y={{ column: 'cohort', labels: cohorts(rows) }}
          value="share"
          unit="share"
          name="retention"
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
          blank
          onSelect={(cohort, k) => choiceOf({ cohort, k: Number(k) })?.()}
        />
      )}
    </MetricPanel>
  );
}

function monthsLater(rows: Row[]): [string, string][] {
  const most = Math.max(0, ...rows.map(({ k }) => Number(k)));
  return Array.from({ length: most + 1 }, (_, k) => [String(k), k === 0 ? 'that month' : `+${k}`]);
}

/** "Apr 2026 (31)"; those who were there from the start are marked. */
function cohorts(rows: Row[]): [string, string][] {
  const firsts = rows.filter(({ k }) => k === 0);
  return firsts.map(({ cohort, size, baseline }) => [
    String(cohort),
    `${formatPeriod(String(cohort), 'month')}${baseline ? ' *' : ''}${size === null ? '' : ` · ${size}`}`,
  ]);
}
