import type { Hidden, Row } from '@groundswell/contract';
import type { ReactNode } from 'react';
import { charts } from '../charts/index.ts';
import { everyTheme } from '../filters.ts';
import { useAnswer } from '../queries.ts';
import { useThemeWords } from '../use-codebook.ts';
import { useFilters } from '../use-filters.ts';
import { hiddenCells } from './hidden-cells.ts';
import { MetricPanel } from './MetricPanel.tsx';
import { sizedBy, withWord } from './sized-by.ts';

const { 'ranked-bars': RankedBars } = charts;

interface Props {
  /** How many of the themes, the most raised first; all unless given. */
  most?: number;
  question?: string;
  /** False where the answer's notes stand elsewhere on the page. */
  notes?: boolean;
  onSelect: (theme: string) => void;
  /** What stands beside a theme; with it, a theme that is only ever negated is shown too. */
  asideOf?: (row: Row) => ReactNode;
}

/** The themes, the one that most people raised first. */
export function ThemeBars({ most, question, notes, onSelect, asideOf }: Props) {
  const { filters } = useFilters();
  const words = useThemeWords();
  // A theme chosen on this very list must not empty it of the others.
  const answer = useAnswer('themes', everyTheme);
  const size = sizedBy(answer.data);
  const before = new Map(answer.data?.compared?.rows.map((row) => [row.theme, row[size]]));
  // A theme that nobody raised, now or before, says nothing beside the others.
  const raised = answer.data?.rows.filter(
    (row) => row[size] !== 0 || Boolean(before.get(row.theme)) || (asideOf && row.negated !== 0),
  );
  return (
    <MetricPanel
      metric="themes"
      answer={answer}
      question={question}
      unit={withWord(size, filters.term)}
      rows={raised?.slice(0, most)}
      notes={notes}
    >
      {({ rows, compared, hidden }) => (
        <RankedBars
          rows={rows}
          label="theme"
          value={size}
          unit={size}
          compared={compared?.rows}
          labelOf={(row) => String(row.label)}
          colourOf={(row) => words.colourOf(String(row.theme))}
          badgeOf={(row) => badgeOf(row, rows.indexOf(row), size, hidden)}
          selected={filters.theme}
          onSelect={onSelect}
          asideOf={asideOf}
        />
      )}
    </MetricPanel>
  );
}

function badgeOf(row: Row, place: number, size: string, hidden: Hidden | null): string | null {
  if (hidden && hiddenCells(hidden)(place, size)) return `under ${hidden.minimum} people`;
  return row.loud === true ? 'one loud voice' : null;
}
