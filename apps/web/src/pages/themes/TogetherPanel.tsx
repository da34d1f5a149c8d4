import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { bothHalves, togetherOrder } from './together-order.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which themes people raise in one breath; those that go together stand together. */
export function TogetherPanel() {
  const { filters } = useFilters();
  const answer = useAnswer('theme-pairs', everyTheme);
  const selected = filters.theme && filters.with ? { line: filters.theme, column: filters.with } : undefined;
  return (
    <MetricPanel
      metric="theme-pairs"
      answer={answer}
      unit="people who raised both in one post · neighbours go together"
      notes={false}
    >
      {({ rows, hidden }, _, choiceOf) => {
        const labels = labelsInOrder(rows);
        return (
          <GridHeat
            // What an executive is not told is not nobody.
            rows={bothHalves(
              rows,
              labels.map(([theme]) => theme),
              hidden ? null : 0,
            )}
            x={{ column: 'b', labels }}
            y={{ column: 'a', labels }}
            value="people"
            unit="people"
            name="people who raised both themes"
            minimum={hidden?.minimum}
            blank
            selected={selected}
            onSelect={(a, b) => choiceOf({ codebook: answer.data?.scope.codebook ?? '', a, b })?.()}
          />
        );
      }}
    </MetricPanel>
  );
}

function labelsInOrder(rows: Row[]): [string, string][] {
  const labels = new Map(
    rows.flatMap(({ a, b, label_a, label_b }): [string, string][] => [
      [String(a), String(label_a)],
      [String(b), String(label_b)],
    ]),
  );
  return togetherOrder(rows).map((theme) => [theme, labels.get(theme) ?? theme]);
}
