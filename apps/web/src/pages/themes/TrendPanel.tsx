import type { Row } from '@groundswell/contract';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { charts } from '../../charts/index.ts';
import { everyTheme, type Filters } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy, withWord } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useThemeWords } from '../../use-codebook.ts';
import { useFilters, usePeriod } from '../../use-filters.ts';
import { narrowedTo, spanOf, widened } from '../../within.ts';

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
  useEscape(widened(filters), change);
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

/** Escape takes a part of the period back to the whole, unless something else is open that it closes. */
function useEscape(whole: Filters | null, change: (patch: Filters) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isOpen = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
      if (whole && event.key === 'Escape' && !event.defaultPrevented && !isOpen) change(whole);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function figure(cell: Row[string] | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
