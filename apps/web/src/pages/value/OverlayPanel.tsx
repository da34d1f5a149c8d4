import type { Row } from '@groundswell/contract';
import { sayPeriod } from '@groundswell/words';
import { charts } from '../../charts/index.ts';
import { Choice } from '../../filter-bar/Choice.tsx';
import { besides } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { type Engagement, engagementWords } from './beside-words.ts';
import type { useLink } from './use-link.ts';
import styles from './Value.module.css';

const { 'two-scales': TwoScales } = charts;

type Link = ReturnType<typeof useLink>;

/** The measure beside engagement on one time axis, each on its own scale or both as an index, and what it comes to in words. */
export function OverlayPanel({ link, rows }: { link: Link; rows: Row[] }) {
  const { measure, engagement, series, isIndexed } = link;
  const words = engagementWords[engagement];
  const scope = series.data?.scope;
  const own = series.data?.rows.filter((row) => row.measure === measure?.name);
  return (
    <MetricPanel
      metric="measures-over-time"
      answer={series}
      question={measure ? `${measure.name} beside ${words.label.toLowerCase()}` : undefined}
      unit={
        scope?.from && scope.to ? `by the ${scope.grain}, ${sayPeriod({ from: scope.from, to: scope.to })}` : undefined
      }
      columns={['period', 'value', engagement]}
      rows={own}
      empty="There are no figures in these days. Widen the period or reset the filters."
      extraTools={<Choices link={link} />}
    >
      {(answer) => (
        <>
          <TwoScales
            rows={answer.rows}
            x="period"
            left={{ column: engagement, ...words, colour: 'tide' }}
            right={{ column: 'value', label: measure?.name ?? '', unit: measure?.unit ?? '', colour: 'plum' }}
            grain={answer.scope.grain}
            indexed={isIndexed}
            completeUntil={answer.completeUntil}
          />
          <Verdict rows={rows} />
        </>
      )}
    </MetricPanel>
  );
}

/** What the figures come to, in words, and what they cannot know. */
function Verdict({ rows }: { rows: Row[] }) {
  const verdict = rows[0]?.verdict;
  if (typeof verdict !== 'string') return null;
  return (
    <p className={styles.verdict} role="status">
      <b>{verdict.charAt(0).toUpperCase() + verdict.slice(1)}.</b> Lines that rise together show no link by themselves:
      what counts is whether their changes go together. And a link is no cause: something else may move both.
    </p>
  );
}

function Choices({ link: { measures, measure, engagement, isIndexed, change } }: { link: Link }) {
  const engagements: Engagement[] = ['contributors', ...besides];
  return (
    <span className={styles.choices}>
      <Choice
        label="Measure"
        value={measure?.id ?? ''}
        choices={measures.map(({ id, name }) => ({ value: id, name }))}
        onChoose={(id) => change({ measure: id })}
      />
      <Choice
        label="beside"
        value={engagement}
        choices={engagements.map((value) => ({ value, name: engagementWords[value].label.toLowerCase() }))}
        onChoose={(value) => change({ beside: value === 'contributors' ? undefined : value })}
      />
      <Choice
        label="drawn"
        value={isIndexed ? 'indexed' : 'two'}
        choices={[
          { value: 'two', name: 'on two axes' },
          { value: 'indexed', name: 'as an index of 100' },
        ]}
        onChoose={(value) => change({ scale: value === 'indexed' ? 'indexed' : undefined })}
      />
    </span>
  );
}
