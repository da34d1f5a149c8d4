import type { Answer, MetricDescription, Row } from '@groundswell/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMetric } from '../queries.ts';
import { type RowChoice, useRowChoice } from '../use-row-choice.ts';
import { hiddenAmong } from './hidden-cells.ts';
import styles from './MetricPanel.module.css';
import { Panel } from './Panel.tsx';
import { emptyWords, panelNotes } from './panel-notes.ts';
import { panelState } from './panel-state.ts';

interface Props {
  metric: string;
  answer: UseQueryResult<Answer>;
  /** The panel's title where it asks something narrower than the metric's own question. */
  question?: string;
  unit?: string;
  /** Columns of the table and the CSV; all of the metric's unless given. */
  columns?: string[];
  /** The rows that are drawn, where these are not all of the answer's: chart, table and CSV have the same. */
  rows?: Row[];
  /** False where the answer's notes stand elsewhere on the page. */
  notes?: boolean;
  /** What an answer without rows means here; what its notes say of it, unless given. */
  empty?: string;
  extraTools?: ReactNode;
  /** What a click on a row of the table does, where it is not to filter everything by what the row names. */
  choiceOf?: RowChoice;
  /** Draws the answer; `choiceOf` says what a click on a row of it does, so that chart and table do the same. */
  children: (answer: Answer, description: MetricDescription | undefined, choiceOf: RowChoice) => ReactNode;
}

/** A metric's answer in a panel: its title asks the metric's question, its states are the answer's. */
export function MetricPanel({ metric, answer, question, unit, columns, notes = true, extraTools, ...props }: Props) {
  const description = useMetric(metric);
  const all = description?.columns ?? [];
  const shown = all.filter(({ name }) => !columns || columns.includes(name));
  const whole = answer.data;
  const usual = useRowChoice(whole?.scope.grain);
  const choiceOf = props.choiceOf ?? usual;
  const rows = props.rows ?? whole?.rows ?? [];
  const drawn = whole && { ...whole, rows, hidden: hiddenAmong(rows, whole) };
  return (
    <Panel
      question={question ?? description?.question ?? ''}
      unit={unit}
      description={description}
      state={panelState(answer, shown, all)}
      failure={answer.error?.message}
      empty={props.empty ?? (whole && emptyWords(whole, description))}
      onRetry={() => void answer.refetch()}
      rows={rows}
      columns={shown}
      hidden={drawn?.hidden}
      choiceOf={choiceOf}
      filename={metric}
      notes={drawn && panelNotes(drawn, { description, shown, withAnswers: notes })}
      extraTools={extraTools}
    >
      <div className={answer.isPlaceholderData ? styles.stale : undefined}>
        {drawn ? props.children(drawn, description, choiceOf) : null}
      </div>
    </Panel>
  );
}
