import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer, useOptions } from '../../queries.ts';

const { 'grid-heat': GridHeat } = charts;

// ISO weekdays: 1 is Monday.
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name, at): [string, string] => [
  String(at + 1),
  name,
]);
const hours = Array.from({ length: 24 }, (_, hour): [string, string] => [String(hour), String(hour).padStart(2, '0')]);

/** Posts by weekday and hour, in the workspace's own time. */
export function RhythmPanel() {
  const answer = useAnswer('rhythm');
  const timezone = useOptions().data?.timezone;
  return (
    <MetricPanel metric="rhythm" answer={answer} unit={`posts, by weekday and hour${timezone ? `, ${timezone}` : ''}`}>
      {({ rows, hidden }) => (
        <GridHeat
          rows={rows}
          x={{ column: 'hour', labels: hours }}
          y={{ column: 'weekday', labels: weekdays }}
          value="posts"
          unit="posts"
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
        />
      )}
    </MetricPanel>
  );
}
