import { charts } from '../../charts/index.ts';
import type { Column } from '../../parts/csv.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Communities.module.css';

const { 'line-series': LineSeries } = charts;

/** How heavy the facilitators' touch is, whether it is getting lighter, and whose it is. */
export function TouchPanels() {
  const answer = useAnswer('facilitator-share');
  const { filters } = useFilters();
  const grain = answer.data?.scope.grain ?? 'week';
  const touch = (
    <MetricPanel
      metric="facilitator-share"
      answer={answer}
      question="Is the facilitators’ touch getting lighter?"
      unit={`facilitators’ share of posts, by the ${grain}`}
      columns={['period', 'share', 'facilitators']}
    >
      {({ rows, completeUntil, verdict }, _, choiceOf) => (
        <>
          {verdict ? <p className={styles.verdict}>{verdict.text}</p> : null}
          <LineSeries
            rows={rows}
            x="period"
            lines={[{ column: 'share', label: 'facilitators’ share' }]}
            unit="share"
            grain={grain}
            completeUntil={completeUntil}
            onSelect={(period) => choiceOf({ period })?.()}
          />
        </>
      )}
    </MetricPanel>
  );
  // An executive reads no names.
  if (filters.view === 'executive') return touch;
  return (
    <TwoColumns wide>
      {touch}
      <FacilitatorsPanel />
    </TwoColumns>
  );
}

const SHOWN = ['member', 'posts', 'share', 'last_post'];

/** Beside a chart there is room for the days of their last posts only where the heads are short. */
const shortly = (column: Column): Column => (column.name === 'share' ? { ...column, label: 'share' } : column);

function FacilitatorsPanel() {
  const answer = useAnswer('facilitators');
  const isUnknown = answer.data?.notes.some(({ code }) => code === 'no-facilitator');
  return (
    <MetricPanel
      metric="facilitators"
      answer={answer}
      unit="with their share of all posts"
      empty={isUnknown ? undefined : 'No facilitator posted here in this period.'}
      notes={false}
    >
      {({ rows }, description) => (
        <DataTable
          rows={rows}
          columns={SHOWN.flatMap((name) => description?.columns.find((column) => column.name === name) ?? []).map(
            shortly,
          )}
          label="Facilitators"
        />
      )}
    </MetricPanel>
  );
}
