import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which themes people raise in one breath. */
export function TogetherPanel() {
  const { filters, change } = useFilters();
  const answer = useAnswer('theme-pairs', everyTheme);
  const selected = filters.theme && filters.with ? { line: filters.theme, column: filters.with } : undefined;
  const choose = (theme: string, other: string) => {
    const isChosen = theme === selected?.line && other === selected.column;
    change(isChosen ? everyTheme : { ...everyTheme, theme, with: other });
  };
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
          selected={selected}
          onSelect={choose}
        />
      )}
    </MetricPanel>
  );
}

/** The themes on one side, in the order of the rows, which is the codebook's. */
function labels(rows: Row[], side: 'a' | 'b'): [string, string][] {
  return [...new Map(rows.map((row) => [String(row[side]), String(row[`label_${side}`])]))];
}
