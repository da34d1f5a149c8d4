import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Network.module.css';

const { 'reply-map': ReplyMap } = charts;

/** Who replies to whom, or mentions whom, person by person; no page of an executive has it. */
export function MapPanel() {
  const { view, edges } = useFilters().filters;
  if (view === 'executive') return null;
  // Another metric's answer may not stand in for this one's while it is on the way.
  return edges === 'mentions' ? <EdgesPanel key="mentions" of="mentions" /> : <EdgesPanel key="replies" of="replies" />;
}

function EdgesPanel({ of }: { of: 'replies' | 'mentions' }) {
  const metric = of === 'mentions' ? 'mention-network' : 'reply-network';
  const answer = useAnswer(metric);
  return (
    <MetricPanel
      metric={metric}
      answer={answer}
      unit={`${of}; near each other who have much to do with each other`}
      columns={['from_member', 'from_team', 'to_member', 'to_team', of]}
      empty={of === 'mentions' ? 'Nobody mentions anybody here, or the source does not mark mentions.' : undefined}
      extraTools={<EdgesOf />}
    >
      {({ rows }, _, choiceOf) => <ReplyMap rows={rows} value={of} onSelectTeam={(team) => choiceOf({ team })?.()} />}
    </MetricPanel>
  );
}

function EdgesOf() {
  const { filters, change } = useFilters();
  const by = (edges: 'mentions' | undefined, name: string) => (
    <button
      type="button"
      className={styles.by}
      aria-pressed={filters.edges === edges}
      onClick={() => change({ edges })}
    >
      {name}
    </button>
  );
  return (
    <>
      {by(undefined, 'Replies')}
      {by('mentions', 'Mentions')}
    </>
  );
}
