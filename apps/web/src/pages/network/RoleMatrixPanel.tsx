import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'grid-heat': GridHeat } = charts;

const words: Record<string, string> = { facilitator: 'facilitators', leader: 'leaders', member: 'members' };

/** Who replies to whom by role; not where everybody has the same one, as without a roster. */
export function RoleMatrixPanel() {
  const answer = useAnswer('role-matrix');
  if (answer.data && roles(answer.data.rows, 'from_role').length < 2) return null;
  return (
    <MetricPanel
      metric="role-matrix"
      answer={answer}
      unit="replies; each line who replies, each column whom they answer"
      notes={false}
    >
      {({ rows, hidden }) => (
        <GridHeat
          rows={rows}
          x={{ column: 'to_role', labels: roles(rows, 'to_role') }}
          y={{ column: 'from_role', labels: roles(rows, 'from_role') }}
          value="replies"
          unit="replies"
          name="replies between roles"
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
        />
      )}
    </MetricPanel>
  );
}

function roles(rows: Row[], side: 'from_role' | 'to_role'): [string, string][] {
  return [...new Set(rows.map((row) => String(row[side])))].map((role) => [role, words[role] ?? role]);
}
