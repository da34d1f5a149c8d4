import type { Answer, MetricDescription, Row } from '@groundswell/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMetric } from '../queries.ts';
import styles from './MetricPanel.module.css';
import { Panel } from './Panel.tsx';
import { panelState } from './panel-state.ts';

interface Props {
  metric: string;
  answer: UseQueryResult<Answer>;
  /** The panel's title where it asks something narrower than the metric's own question. */
  question?: string;
  unit?: string;
  /** Columns of the table and the CSV; all of the metric's unless given. */
  columns?: string[];
  /** The rows that are shown, where these are only the first of the answer's. */
  rows?: Row[];
  extraTools?: ReactNode;
  children: (answer: Answer, description: MetricDescription | undefined) => ReactNode;
}

/** A metric's answer in a panel: its title asks the metric's question, its states are the answer's. */
export function MetricPanel({ metric, answer, question, unit, columns, rows, extraTools, children }: Props) {
  const description = useMetric(metric);
  const shown = description?.columns.filter(({ name }) => !columns || columns.includes(name)) ?? [];
  return (
    <Panel
      question={question ?? description?.question ?? ''}
      unit={unit}
      description={description}
      state={panelState(answer)}
      failure={answer.error?.message}
      onRetry={() => void answer.refetch()}
      rows={rows ?? answer.data?.rows ?? []}
      columns={shown}
      hidden={answer.data?.hidden}
      filename={metric}
      extraTools={extraTools}
    >
      <div className={answer.isPlaceholderData ? styles.stale : undefined}>
        {answer.data ? children(answer.data, description) : null}
      </div>
    </Panel>
  );
}
