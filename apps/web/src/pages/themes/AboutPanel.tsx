import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { touchedThemes } from './touched-themes.ts';

const { 'grid-heat': GridHeat } = charts;

/** Whose fear it is: of whom the sentences speak that touch a theme. A cell leads to the posts behind it. */
export function AboutPanel() {
  const { filters } = useFilters();
  const isOfThemes = filters.codebook !== 'about';
  const answer = useAnswer('theme-about', everyTheme, { enabled: isOfThemes });
  if (!isOfThemes) return null;
  const size = sizedBy(answer.data);
  const themes = touchedThemes(answer.data?.rows ?? [], size);
  const touched = new Set(themes.map(([theme]) => theme));
  const selected = filters.theme && filters.about ? { line: filters.theme, column: filters.about } : undefined;
  return (
    <MetricPanel
      metric="theme-about"
      answer={answer}
      unit={`${size} with a sentence about both`}
      rows={answer.data?.rows.filter(({ theme }) => touched.has(String(theme)))}
      notes={false}
    >
      {({ rows, hidden }, _, choiceOf) => (
        <GridHeat
          rows={rows}
          x={{ column: 'about', labels: groupsOf(rows, size) }}
          y={{ column: 'theme', labels: themes }}
          value={size}
          unit={size}
          name={`${size} by theme and whom it concerns`}
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
          selected={selected}
          onSelect={(theme, about) => choiceOf({ theme, about })?.()}
        />
      )}
    </MetricPanel>
  );
}

/** The groups of whom somebody speaks, or may (a hidden figure is null), in the order of their codebook. */
export function groupsOf(rows: Row[], size: string): [string, string][] {
  const spokenOf = new Set(rows.filter((row) => row[size] !== 0).map(({ about }) => String(about)));
  const groups = new Map(rows.map(({ about, about_label }) => [String(about), String(about_label)]));
  return [...groups].filter(([about]) => spokenOf.has(about));
}
