import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useAnswer } from '../../queries.ts';
import { communitiesSentence } from './communities-sentence.ts';
import { GhostTowns } from './GhostTowns.tsx';
import { GrowthPanels } from './GrowthPanels.tsx';
import { HealthPanel } from './HealthPanel.tsx';

/** Which channels are alive, which are not, and how the community grows. */
export function CommunitiesPage() {
  return <WhenLoaded page="Communities">{() => <Communities />}</WhenLoaded>;
}

function Communities() {
  const rows = useAnswer('health').data?.rows;
  return (
    <>
      <PageTitle title={rows ? communitiesSentence(rows) : 'Which channels are alive?'} tab="Communities" />
      <HealthPanel />
      <GhostTowns />
      <GrowthPanels />
    </>
  );
}
