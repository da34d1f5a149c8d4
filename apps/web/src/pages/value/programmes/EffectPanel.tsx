import type { Measure, Programme, Row } from '@groundswell/contract';
import { DataTable } from '../../../parts/DataTable.tsx';
import { MetricPanel } from '../../../parts/MetricPanel.tsx';
import { useAnswer } from '../../../queries.ts';
import { useFilters } from '../../../use-filters.ts';
import styles from '../Value.module.css';
import { calledApart } from './programme-words.ts';
import { surestFirst } from './surest-first.ts';
import { useWholeCompany } from './use-whole-company.ts';

// What a reader needs of it; the rest is in the CSV of the API.
const columns = ['programme', 'metric', 'verdict', 'placebo', 'placebo_p'];

/** What each programme changed, measure by measure, with the same on a day when nothing began beside it. */
export function EffectPanel({ programmes, measure }: { programmes: Programme[]; measure: Measure | undefined }) {
  const answer = useAnswer('programme-effect', useWholeCompany(measure));
  // An executive sees no names, and so not whom they are held against.
  const shown = useFilters().filters.view === 'executive' ? columns : [...columns, 'controls'];
  return (
    <MetricPanel
      metric="programme-effect"
      answer={answer}
      unit="against what is like it and did not take part"
      columns={shown}
      notes={false}
      empty="No measure that is kept by this period has figures of teams."
    >
      {({ rows, hidden }, description) => {
        const isHidden = hidden?.cells.some(({ column }) => shown.includes(column)) ?? false;
        return (
          <div className={styles.effects}>
            <DataTable
              // Hidden cells are named by their place.
              rows={calledApart(isHidden ? rows : surestFirst(rows), programmes)}
              columns={(description?.columns ?? []).filter(({ name }) => shown.includes(name))}
              hidden={isHidden ? hidden : null}
              label="What each programme changed"
              drawn={{ controls: (row) => <HeldAgainst row={row} /> }}
            />
          </div>
        );
      }}
    </MetricPanel>
  );
}

/** More names than this are opened by whoever wants to see them; ours. */
const mostNames = 12;

/** What stands beside those who took part: by name, or how many where they are many, with their names to be opened. */
function HeldAgainst({ row }: { row: Row }) {
  const names = String(row.controls ?? '').split(', ');
  if (names.length <= mostNames) return row.controls;
  return (
    <details>
      <summary>{`${names.length} ${row.by}`}</summary>
      <p>{row.controls}</p>
    </details>
  );
}
