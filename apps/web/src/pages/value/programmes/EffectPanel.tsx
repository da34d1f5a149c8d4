import type { Measure, Programme } from '@groundswell/contract';
import { DataTable } from '../../../parts/DataTable.tsx';
import { MetricPanel } from '../../../parts/MetricPanel.tsx';
import { useAnswer } from '../../../queries.ts';
import styles from '../Value.module.css';
import { calledApart } from './programme-words.ts';
import { surestFirst } from './surest-first.ts';
import { useWholeCompany } from './use-whole-company.ts';

// What a reader needs of it; the rest is in the CSV of the API.
const columns = ['programme', 'metric', 'verdict', 'placebo', 'placebo_p', 'controls'];

/** What each programme changed, measure by measure, with the same on a day when nothing began beside it. */
export function EffectPanel({ programmes, measure }: { programmes: Programme[]; measure: Measure | undefined }) {
  const answer = useAnswer('programme-effect', useWholeCompany(measure));
  return (
    <MetricPanel
      metric="programme-effect"
      answer={answer}
      unit="against what is like it and did not take part"
      columns={columns}
      notes={false}
      empty="No measure that is kept by this period has figures of teams."
    >
      {({ rows, hidden }, description) => (
        <div className={styles.effects}>
          <DataTable
            // Hidden cells are named by their place.
            rows={calledApart(hidden ? rows : surestFirst(rows), programmes)}
            columns={(description?.columns ?? []).filter(({ name }) => columns.includes(name))}
            hidden={hidden}
            label="What each programme changed"
          />
        </div>
      )}
    </MetricPanel>
  );
}
