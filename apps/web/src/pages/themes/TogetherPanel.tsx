import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which themes people raise in one breath. */
export function TogetherPanel() {
  // A theme chosen on the page must not empty the grid of the others.
  const answer = useAnswer('theme-pairs', { theme: undefined });
  return (
    <MetricPanel metric="theme-pairs" answer={answer} unit="people who raised both in one post" notes={false}>
      {({ rows, hidden }) => (
        <GridHeat
          rows={rows}
          x={{ column: 'b', labels: labels(rows, 'b') }}
          y={{ column: 'a', labels: labels(rows, 'a') }}
          value="people"
          unit="people"
          name="people who raised both themes"
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
        />
      )}
    </MetricPanel>
  );
}

/** The themes on one side, in the order of the rows, which is the codebook's. */
function labels(rows: Row[], side: 'a' | 'b'): [string, string][] {
  return [...new Map(rows.map((row) => [String(row[side]), String(row[`label_${side}`])]))];
}
