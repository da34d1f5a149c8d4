import { PageTitle } from '../../parts/PageTitle.tsx';
import { ThemeBars } from '../../parts/ThemeBars.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import { ByQuestionPanel } from './ByQuestionPanel.tsx';
import { DistinctivePanel } from './DistinctivePanel.tsx';
import { EmergingPanel } from './EmergingPanel.tsx';
import { QuotesPanel } from './QuotesPanel.tsx';
import { ThemeTrust } from './ThemeTrust.tsx';
import { TogetherPanel } from './TogetherPanel.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { WherePanels } from './WherePanels.tsx';
import { WordsPanels } from './WordsPanels.tsx';

/** What people keep coming back to: their words, the themes behind these, and the sentences that they stand in. */
export function ThemesPage() {
  return <WhenLoaded page="Themes">{() => <Themes />}</WhenLoaded>;
}

function Themes() {
  const { filters, change } = useFilters();
  // Choosing what is chosen already takes it back.
  const chooseTheme = (theme: string) =>
    change({ theme: theme === filters.theme ? undefined : theme, hits: undefined });
  return (
    <>
      <PageTitle title="What do people keep coming back to?" tab="Themes" />
      <TwoColumns wide>
        <WordsPanels />
      </TwoColumns>
      <div id="quotes">
        <QuotesPanel />
      </div>
      <TwoColumns>
        <DistinctivePanel />
        <EmergingPanel />
      </TwoColumns>
      <ThemeBars
        question="How many people raise each theme?"
        onSelect={chooseTheme}
        asideOf={(row) => <ThemeTrust row={row} />}
      />
      <TrendPanel onSelect={chooseTheme} />
      <ByQuestionPanel />
      <WherePanels />
      <TogetherPanel />
    </>
  );
}
