import type { ComponentProps } from 'react';
import { charts } from '../../charts/index.ts';
import { comparisonWords } from '../../parts/comparison-words.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'line-series': LineSeries } = charts;

interface Props {
  question: string;
  unit: string;
  lines: ComponentProps<typeof LineSeries>['lines'];
  height?: number;
  /** False where a panel above says the same answer's notes. */
  notes?: boolean;
}

/** One or two columns of the contributors over time, beside the comparison. */
export function OverTimePanel({ question, unit, lines, height, notes }: Props) {
  const answer = useAnswer('contributors');
  const grain = answer.data?.scope.grain ?? 'week';
  return (
    <MetricPanel
      metric="contributors"
      answer={answer}
      question={question}
      unit={`${unit}, a ${grain}`}
      columns={['period', ...lines.map(({ column }) => column)]}
      notes={notes}
    >
      {({ rows, compared, completeUntil }) => (
        <LineSeries
          rows={rows}
          x="period"
          lines={lines}
          unit={unit}
          grain={grain}
          // Two lines and two comparisons in one picture are read by nobody.
          compared={
            compared && lines.length === 1 ? { rows: compared.rows, label: comparisonWords(compared) ?? '' } : null
          }
          completeUntil={completeUntil}
          height={height}
        />
      )}
    </MetricPanel>
  );
}
