import { useRef } from 'react';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useFilters } from '../../use-filters.ts';
import { touchedThemes } from '../themes/ByQuestionPanel.tsx';
import { ChosenQuotes } from './ChosenQuotes.tsx';
import { CodebookChoice } from './CodebookChoice.tsx';
import { useChatAnswer } from './chat-scope.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

const { 'grid-heat': GridHeat } = charts;

/** Which themes came back whatever was asked; a cell opens what was said there. */
export function RecurringPanel() {
  const { filters, change } = useFilters();
  const choiceOf = useChoiceInChat();
  const answer = useChatAnswer('theme-by-question');
  const quotes = useRef<HTMLDivElement>(null);
  const size = sizedBy(answer.data);
  const themes = touchedThemes(answer.data?.rows ?? [], size);
  const touched = new Set(themes.map(([theme]) => theme));
  const choose = (theme: string, question: string) => {
    const isChosen = filters.theme === theme && filters.question === question;
    change(isChosen ? { theme: undefined, question: undefined } : { ...everyTheme, term: undefined, theme, question });
    if (!isChosen) quotes.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <MetricPanel
        metric="theme-by-question"
        answer={answer}
        choiceOf={choiceOf}
        unit={`${size}, by question`}
        rows={answer.data?.rows.filter(({ theme }) => touched.has(String(theme)))}
        columns={['question', 'label', 'people', 'posts', 'recurs', 'questions']}
        empty="No theme of the codebook was touched in an answer."
        extraTools={<CodebookChoice />}
      >
        {({ rows, hidden }) => (
          <GridHeat
            rows={rows}
            x={{ column: 'question' }}
            y={{ column: 'theme', labels: themes }}
            value={size}
            unit={size}
            hidden={hidden?.cells}
            minimum={hidden?.minimum}
            recurs="questions"
            onSelect={filters.view === 'executive' ? undefined : choose}
            selected={filters.theme && filters.question ? { line: filters.theme, column: filters.question } : undefined}
          />
        )}
      </MetricPanel>
      <ChosenQuotes ref={quotes} isOpen={filters.theme !== undefined} question={filters.question} />
    </>
  );
}
