import { ChannelsPanel } from '../../parts/ChannelsPanel.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { ChampionsPanel } from './ChampionsPanel.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { LadderPanel, LorenzPanel } from './LadderPanels.tsx';
import { ReachPanel } from './ReachPanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';
import { RhythmPanel } from './RhythmPanel.tsx';
import { TeamsPanel } from './TeamsPanel.tsx';

// As high as the table of channels beside it.
const BESIDE_TABLE = 360;

/** Who takes part, when and where. */
export function ParticipationPage() {
  return (
    <WhenLoaded page="Participation">
      {() => (
        <>
          <PageTitle title="Who takes part, and who comes back?" tab="Participation" />
          <SeriesPanel
            metric="contributors"
            question="How many people take part?"
            unit="people"
            lines={[
              { column: 'participants', label: 'took part' },
              { column: 'contributors', label: 'posted', colour: 'sky' },
            ]}
          />
          <FlowPanel />
          <RetentionPanel />
          <TwoColumns>
            <LadderPanel />
            <LorenzPanel />
          </TwoColumns>
          <TwoColumns>
            <SeriesPanel
              metric="first-timers"
              unit="people"
              words="people who posted for the first time"
              lines={[
                { column: 'first_timers', label: 'first-timers' },
                { column: 'started', label: 'asked or told', colour: 'sky' },
                { column: 'answered', label: 'got an answer', colour: 'leaf' },
              ]}
              notes={false}
            />
            <SeriesPanel
              metric="stickiness"
              unit="share"
              words="share of the last 28 days’ people who post on a working day"
              lines={[{ column: 'stickiness', label: 'stickiness' }]}
              notes={false}
            />
          </TwoColumns>
          <TwoColumns>
            <SeriesPanel
              metric="levels-over-time"
              unit="people"
              lines={[
                { column: 'core', label: 'core' },
                { column: 'regular', label: 'regular', colour: 'sky' },
                { column: 'casual', label: 'casual', colour: 'gold' },
              ]}
              notes={false}
            />
            <SeriesPanel
              metric="leadership"
              unit="share"
              words="share of the leaders who posted or reacted"
              lines={[{ column: 'share', label: 'leaders' }]}
              empty="Nobody here is known to be a leader. A roster file on the Data page tells who is one."
            />
          </TwoColumns>
          <TeamsPanel />
          <ChampionsPanel />
          <TwoColumns>
            <SeriesPanel
              metric="contributors"
              question="How much do they post?"
              unit="posts"
              lines={[{ column: 'posts', label: 'posts' }]}
              height={BESIDE_TABLE}
              notes={false}
            />
            <ChannelsPanel columns={['channel', 'posts', 'contributors', 'last_post']} />
          </TwoColumns>
          <ReachPanel />
          <RhythmPanel />
        </>
      )}
    </WhenLoaded>
  );
}
