import type { Hidden, MetricDescription, Row } from '@groundswell/contract';
import { type ReactNode, Suspense, useId, useState } from 'react';
import type { RowChoice } from '../use-row-choice.ts';
import { type Column, download, toCsv } from './csv.ts';
import { DataTable } from './DataTable.tsx';
import { Explanation } from './Explanation.tsx';
import styles from './Panel.module.css';
import { ChartSkeleton, PanelMessage } from './PanelStates.tsx';

/** How an answer stands. */
export type PanelState = 'loading' | 'failed' | 'empty' | 'hidden' | 'ready';

/** What a panel shows: a question, its chart as children, and the same rows as a table and as CSV. */
export interface PanelProps {
  question: string;
  /** Unit and denominator, in grey beside the question. */
  unit?: string;
  description?: MetricDescription;
  state: PanelState;
  /** A sentence on what went wrong. */
  failure?: string;
  /** A sentence on why there is nothing to show, where it is known. */
  empty?: string;
  onRetry?: () => void;
  rows: Row[];
  columns: Column[];
  hidden?: Hidden | null;
  /** What a click on a row of the table does. */
  choiceOf?: RowChoice;
  /** Name of the CSV file, without its ending. */
  filename: string;
  /** What a reader of the figures should know, in small print under them. */
  notes?: string[];
  extraTools?: ReactNode;
  /** Height that is kept free while it loads. */
  height?: number;
  children: ReactNode;
}

/** A panel: its title is the question that it answers, its tools are quiet at the right. */
export function Panel(props: PanelProps) {
  const { question, unit, state, rows, columns, hidden, choiceOf, height = 260 } = props;
  const [isTable, setIsTable] = useState(false);
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title} aria-busy={state === 'loading'}>
      <header className={styles.header}>
        <h2 id={title} className={styles.question}>
          {question}
        </h2>
        {unit && <span className={styles.unit}>{unit}</span>}
        <PanelTools {...props} isTable={isTable} onTable={setIsTable} />
      </header>
      {state === 'loading' && <ChartSkeleton height={height} />}
      {state !== 'loading' && state !== 'ready' && (
        <PanelMessage
          state={state}
          minimum={hidden?.minimum}
          empty={props.empty}
          failure={props.failure}
          onRetry={props.onRetry}
        />
      )}
      {state === 'ready' && isTable && (
        <DataTable {...{ rows, columns, hidden, choiceOf }} label={`${question} Table`} />
      )}
      {state === 'ready' && !isTable && (
        <Suspense fallback={<ChartSkeleton height={height} />}>{props.children}</Suspense>
      )}
      {state === 'ready' && <PanelNotes notes={props.notes ?? []} />}
    </section>
  );
}

function PanelNotes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function PanelTools(props: PanelProps & { isTable: boolean; onTable: (isTable: boolean) => void }) {
  const { state, rows, columns, hidden, filename, isTable, onTable } = props;
  return (
    <div className={styles.tools}>
      {props.extraTools}
      {state === 'ready' && (
        <>
          <button type="button" onClick={() => onTable(!isTable)}>
            {isTable ? 'Chart' : 'Table'}
          </button>
          <button
            type="button"
            aria-label="Download the table as CSV"
            onClick={() => download(`${filename}.csv`, toCsv(columns, rows, hidden))}
          >
            CSV
          </button>
        </>
      )}
      {props.description && <Explanation description={props.description} />}
    </div>
  );
}
