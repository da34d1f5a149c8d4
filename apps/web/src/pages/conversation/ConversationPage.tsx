import { PageTitle } from '../../parts/PageTitle.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { GiveAndTakePanel } from './GiveAndTakePanel.tsx';
import { ReciprocityPanel } from './ReciprocityPanel.tsx';
import { SharedLinksPanel } from './SharedLinksPanel.tsx';
import { UnansweredPanel } from './UnansweredPanel.tsx';

/** How people answer one another: how long they wait, what waits still, how deep it goes, who gives and who takes. */
export function ConversationPage() {
  return (
    <WhenLoaded page="Conversation">
      {() => (
        <>
          <PageTitle title="Does whoever asks get an answer?" tab="Conversation" />
          <TwoColumns>
            <SeriesPanel
              metric="answered-within-7-days"
              unit="share"
              words="share of the threads at least 7 days old"
              lines={[{ column: 'share', label: 'answered in 7 days' }]}
              notes={false}
            />
            <SeriesPanel
              metric="time-to-first-answer"
              unit="hours"
              words="median wait"
              lines={[{ column: 'median_hours', label: 'until the first answer' }]}
            />
          </TwoColumns>
          <UnansweredPanel />
          <TwoColumns>
            <SeriesPanel
              metric="questions"
              unit="questions"
              lines={[
                { column: 'questions', label: 'asked' },
                { column: 'answered', label: 'answered', colour: 'leaf' },
              ]}
              notes={false}
            />
            <SeriesPanel
              metric="depth"
              unit="replies"
              words="median replies in a thread"
              lines={[{ column: 'median_replies', label: 'replies a thread' }]}
              notes={false}
            />
          </TwoColumns>
          <TwoColumns>
            <ReciprocityPanel />
            <SeriesPanel
              metric="reshares"
              unit="share"
              words="share of the posts"
              lines={[{ column: 'share', label: 'reshares' }]}
              notes={false}
              empty="Nothing was passed on in this period, or the source does not tell it from other posts."
            />
          </TwoColumns>
          <SharedLinksPanel />
          <GiveAndTakePanel />
        </>
      )}
    </WhenLoaded>
  );
}
