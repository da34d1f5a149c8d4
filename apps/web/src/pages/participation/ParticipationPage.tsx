import { ChannelsPanel } from '../../parts/ChannelsPanel.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { OverTimePanel } from './OverTimePanel.tsx';
import { RhythmPanel } from './RhythmPanel.tsx';

// As high as the table of channels beside it.
const BESIDE_TABLE = 360;

/** Who takes part, when and where. */
export function ParticipationPage() {
  return (
    <WhenLoaded page="Participation">
      {() => (
        <>
          <PageTitle title="Who takes part, and who comes back?" tab="Participation" />
          <OverTimePanel
            question="How many people take part?"
            unit="people"
            lines={[
              { column: 'participants', label: 'took part' },
              { column: 'contributors', label: 'posted', colour: 'sky' },
            ]}
          />
          <FlowPanel />
          <TwoColumns>
            <OverTimePanel
              question="How much do they post?"
              unit="posts"
              lines={[{ column: 'posts', label: 'posts' }]}
              height={BESIDE_TABLE}
              notes={false}
            />
            <ChannelsPanel columns={['channel', 'posts', 'contributors', 'last_post']} />
          </TwoColumns>
          <RhythmPanel />
        </>
      )}
    </WhenLoaded>
  );
}
