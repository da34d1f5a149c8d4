import type { Row } from '@groundswell/contract';
import { Link } from '@tanstack/react-router';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy, withWord } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useThemeWords } from '../../use-codebook.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import { narrowedTo, spanOf } from '../../within.ts';

const { 'small-multiples': SmallMultiples } = charts;

/** How each theme moves, all on one scale, the most raised first. */
export function TrendPanel({ onSelect }: { onSelect: (theme: string) => void }) {
  const { filters, change } = useFilters();
  const words = useThemeWords();
  const answer = useAnswer('theme-trend', everyTheme);
  const totals = useAnswer('themes', everyTheme).data;
  const size = sizedBy(totals, answer.data);
  const ranks = new Map(totals?.rows.map((row, rank) => [String(row.theme), rank]));
  const rankOf = (row: Row) => ranks.get(String(row.theme)) ?? ranks.size;
  const grain = answer.data?.scope.grain ?? 'week';
  const whole = usePeriod();
  return (
    <MetricPanel
      metric="theme-trend"
      answer={answer}
      unit={`${withWord(size, filters.term)}, a ${grain}, one scale`}
      extraTools={
        <Link to="/codebook" search={true}>
          Edit codebook
        </Link>
      }
    >
      {({ rows, completeUntil }) => (
        <SmallMultiples
          rows={rows.toSorted((one, other) => rankOf(one) - rankOf(other))}
          x="period"
          group="theme"
          value={size}
          unit={size}
          labelOf={words.labelOf}
          colourOf={words.colourOf}
          totals={new Map(totals?.rows.map((row) => [String(row.theme), figure(row[size])]))}
          completeUntil={completeUntil}
          selected={filters.theme}
          onSelect={onSelect}
          onBrush={(first, last) => whole && change(narrowedTo(filters, spanOf(first, last, grain, whole)))}
        />
      )}
    </MetricPanel>
  );
}

function figure(cell: Row[string] | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
