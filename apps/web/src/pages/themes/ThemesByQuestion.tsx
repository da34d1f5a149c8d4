import type { Answer } from '@groundswell/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { PanelMessage } from '../../parts/PanelStates.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useFilters } from '../../use-filters.ts';
import type { RowChoice } from '../../use-row-choice.ts';
import { touchedThemes } from './touched-themes.ts';

const { 'grid-heat': GridHeat } = charts;

interface Props {
  /** Of `theme-by-question`, to one chat. */
  answer: UseQueryResult<Answer>;
  /** What stands after the unit: which chat it is, where that is not plain. */
  about?: string;
  /** What a click on a row of the table does, where it is not to filter everything by what the row names. */
  choiceOf?: RowChoice;
  /** What a click on a cell does; nothing where it is left out. */
  onSelect?: (theme: string, question: string, choiceOf: RowChoice) => void;
  extraTools?: ReactNode;
}

/** Question by theme: which themes came back whatever was asked. Themes that nobody touched are left out. */
export function ThemesByQuestion({ answer, about = '', onSelect, ...panel }: Props) {
  const { filters } = useFilters();
  const size = sizedBy(answer.data);
  const themes = touchedThemes(answer.data?.rows ?? [], size);
  const touched = new Set(themes.map(([theme]) => theme));
  return (
    <MetricPanel
      metric="theme-by-question"
      answer={answer}
      unit={`${size}, by question${about}`}
      rows={answer.data?.rows.filter(({ theme }) => touched.has(String(theme)))}
      columns={['question', 'label', 'people', 'posts', 'recurs', 'questions']}
      empty={nothing}
      {...panel}
    >
      {({ rows, hidden }, _, choiceOf) =>
        rows.length === 0 ? (
          <PanelMessage state="empty" empty={nothing} />
        ) : (
          <GridHeat
            rows={rows}
            x={{ column: 'question' }}
            y={{ column: 'theme', labels: themes }}
            value={size}
            unit={size}
            hidden={hidden?.cells}
            minimum={hidden?.minimum}
            recurs="questions"
            onSelect={onSelect && ((theme, question) => onSelect(theme, question, choiceOf))}
            selected={filters.theme && filters.question ? { line: filters.theme, column: filters.question } : undefined}
          />
        )
      }
    </MetricPanel>
  );
}

const nothing = 'No theme of the codebook was touched in an answer.';
