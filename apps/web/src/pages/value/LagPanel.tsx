import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { engagementWords } from './beside-words.ts';
import type { useLink } from './use-link.ts';
import styles from './Value.module.css';
import { surestLag } from './value-sentence.ts';

const { 'lag-plot': LagPlot } = charts;

/** Who comes first: the correlation of the changes at every lag, with intervals that hold for everything shown together. */
export function LagPanel({ link, rows }: { link: ReturnType<typeof useLink>; rows: Row[] }) {
  const { measure, engagement, association } = link;
  const grain = association.data?.scope.grain ?? 'week';
  const numbers = rows.filter(({ r }) => r !== null);
  return (
    <MetricPanel
      metric="association"
      answer={association}
      question="Who comes first?"
      unit={`correlation of the changes, by ${grain}s of lag`}
      columns={['lag', 'r', 'low', 'high', 'n', 'n_eff', 'adjusted_p']}
      rows={numbers}
      notes={false}
      empty="There is no number yet."
    >
      {({ rows: drawn }) =>
        drawn.length === 0 ? (
          <p className={styles.early}>{early(rows)}</p>
        ) : (
          <>
            <LagPlot
              rows={drawn}
              leads={{ above: engagementWords[engagement].label.toLowerCase(), below: measure?.name ?? '' }}
              period={grain}
              best={Number(surestLag(rows)?.lag ?? Number.NaN)}
            />
            <p className={styles.small}>
              Lines are intervals that hold for every lag, measure and engagement on this page at once (95 %). Where one
              touches zero, there may be nothing.
            </p>
          </>
        )
      }
    </MetricPanel>
  );
}

function early(rows: Row[]): string {
  const verdict = rows[0]?.verdict;
  if (typeof verdict !== 'string') return 'Too few people are behind this to show a number.';
  return `No number yet: ${verdict}. The picture above is all that can be shown.`;
}
