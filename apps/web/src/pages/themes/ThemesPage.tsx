import { useRef } from 'react';
import { CountingLine } from '../../parts/CountingLine.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { ThemeBars } from '../../parts/ThemeBars.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import { useRowChoice } from '../../use-row-choice.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { ByQuestionPanel } from './ByQuestionPanel.tsx';
import { CloudPanel } from './CloudPanel.tsx';
import { EmergingPanel } from './EmergingPanel.tsx';
import { QuotesPanel } from './QuotesPanel.tsx';
import { RankedPanel } from './RankedPanel.tsx';
import { ThemeTrust } from './ThemeTrust.tsx';
import { TogetherPanel } from './TogetherPanel.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { WherePanels } from './WherePanels.tsx';
import styles from './Words.module.css';

/** What people keep coming back to: their words, the themes behind these, and the sentences that they stand in. */
export function ThemesPage() {
  return <WhenLoaded page="Themes">{() => <Themes />}</WhenLoaded>;
}

function Themes() {
  const { change } = useFilters();
  const choiceOf = useRowChoice();
  const chooseTheme = (theme: string) => choiceOf({ theme })?.();
  const chooseTerm = (term: string) => choiceOf({ term })?.();
  const quotes = useRef<HTMLDivElement>(null);
  // Who chose a word by keyboard to read what was said with it goes on from there.
  const openTerm = (term: string) => {
    change({ term });
    quotes.current?.focus();
  };
  return (
    <>
      <PageTitle title="What do people keep coming back to?" tab="Themes" />
      <CountingLine />
      <TwoColumns wide>
        <CloudPanel onChoose={chooseTerm} onOpen={openTerm} />
        <RankedPanel onChoose={chooseTerm} />
      </TwoColumns>
      {/* biome-ignore lint/a11y/useSemanticElements: the panel within is the section; this is only where the focus goes */}
      <div id="quotes" ref={quotes} role="group" aria-label="What people wrote" tabIndex={-1} className={styles.quotes}>
        <QuotesPanel />
      </div>
      <ThemeBars
        question="How many people raise each theme?"
        onSelect={chooseTheme}
        asideOf={(row) => <ThemeTrust row={row} />}
      />
      <TrendPanel onSelect={chooseTheme} />
      <EmergingPanel />
      <ByQuestionPanel />
      <WherePanels />
      <TogetherPanel />
      <AboutPanel />
    </>
  );
}
