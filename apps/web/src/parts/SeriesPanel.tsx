import { comparisonWords } from '@groundswell/words';
import type { ComponentProps } from 'react';
import { charts } from '../charts/index.ts';
import { useAnswer } from '../queries.ts';
import { MetricPanel } from './MetricPanel.tsx';

const { 'line-series': LineSeries } = charts;

interface Props {
  metric: string;
  /** The metric's own question unless given. */
  question?: string;
  /** Unit of the lines; a share is written in per cent. */
  unit: string;
  /** What the unit is of, in grey beside the question; the unit unless given. */
  words?: string;
  lines: ComponentProps<typeof LineSeries>['lines'];
  height?: number;
  /** False where an earlier period says nothing beside this one. */
  compared?: boolean;
  /** False where a panel above says the same answer's notes. */
  notes?: boolean;
  /** What an answer without figures means here. */
  empty?: string;
}

/** One or a few columns of a series over time; a single line beside its comparison. */
export function SeriesPanel({ metric, question, unit, words = unit, lines, height, notes, empty, ...props }: Props) {
  const answer = useAnswer(metric);
  const grain = answer.data?.scope.grain ?? 'week';
  return (
    <MetricPanel
      metric={metric}
      answer={answer}
      question={question}
      unit={`${words}, by the ${grain}`}
      columns={['period', ...lines.map(({ column }) => column)]}
      notes={notes}
      empty={empty}
    >
      {({ rows, compared, completeUntil }, _, choiceOf) => (
        <LineSeries
          rows={rows}
          x="period"
          lines={lines}
          unit={unit}
          grain={grain}
          // Two lines and two comparisons in one picture are read by nobody.
          compared={
            compared && lines.length === 1 && props.compared !== false
              ? { rows: compared.rows, label: comparisonWords(compared) ?? '' }
              : null
          }
          completeUntil={completeUntil}
          height={height}
          onSelect={(period) => choiceOf({ period })?.()}
        />
      )}
    </MetricPanel>
  );
}
