import { PageTitle } from '../../parts/PageTitle.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { BridgesPanel } from './BridgesPanel.tsx';
import { BrokersPanel } from './BrokersPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { RoleMatrixPanel } from './RoleMatrixPanel.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import { TeamMatrixPanel } from './TeamMatrixPanel.tsx';
import { noTeams } from './team-words.ts';

/** Who talks with whom: by team first, and whether people of different teams meet. */
export function NetworkPage() {
  return (
    <WhenLoaded page="Network">
      {() => (
        <>
          <PageTitle title="Who talks with whom?" tab="Network" />
          <SummaryPanel />
          <TeamMatrixPanel />
          <TwoColumns>
            <SeriesPanel
              metric="ei-index"
              unit=""
              words="−1 all within teams, 1 all between"
              lines={[
                { column: 'index', label: 'E–I index' },
                { column: 'expected', label: 'by chance', colour: 'slate' },
              ]}
              notes={false}
              empty={noTeams}
            />
            <SeriesPanel
              metric="new-ties"
              unit="pairs"
              words="pairs, by their first reply ever"
              lines={[
                { column: 'pairs', label: 'in all' },
                { column: 'across_teams', label: 'of two teams', colour: 'leaf' },
              ]}
              notes={false}
            />
          </TwoColumns>
          <BridgesPanel />
          <RoleMatrixPanel />
          <MapPanel />
          <BrokersPanel />
        </>
      )}
    </WhenLoaded>
  );
}
