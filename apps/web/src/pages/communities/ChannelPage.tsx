import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { ThemeBars } from '../../parts/ThemeBars.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import { FlowPanel } from '../participation/FlowPanel.tsx';
import { ChannelHead } from './ChannelHead.tsx';
import { ChannelNotes } from './ChannelNotes.tsx';
import { ChannelWords } from './ChannelWords.tsx';
import styles from './Communities.module.css';
import { TouchPanels } from './TouchPanels.tsx';

/** One channel, with everything that the filters leave of it. */
export function ChannelPage() {
  return <WhenLoaded page="Channel">{() => <Channel />}</WhenLoaded>;
}

function Channel() {
  const { filters, change } = useFilters();
  const back = (
    <Link to="/communities" search={{ ...filters, channel: undefined, community: undefined }} className={styles.back}>
      ← All channels
    </Link>
  );
  if (!filters.channel) {
    return (
      <>
        <PageTitle title="Which channel?" tab="Channel" />
        <p>Choose a channel above with “+ Filter”, or in the list of them all.</p>
        {back}
      </>
    );
  }
  return (
    <>
      <ChannelHead back={back} />
      <SeriesPanel
        metric="contributors"
        question="How many people take part?"
        unit="people"
        lines={[{ column: 'participants', label: 'people who took part' }]}
      />
      <TwoColumns>
        <SeriesPanel
          metric="time-to-first-answer"
          question="How long does a question wait?"
          unit="hours"
          words="half are answered within"
          lines={[{ column: 'median_hours', label: 'half within' }]}
        />
        <SeriesPanel
          metric="answered-within-7-days"
          unit="share"
          words="share of opened threads"
          lines={[{ column: 'share', label: 'answered in 7 days' }]}
          notes={false}
        />
      </TwoColumns>
      <TwoColumns>
        <ThemeBars
          most={8}
          notes={false}
          onSelect={(theme) => change({ theme: theme === filters.theme ? undefined : theme })}
        />
        <ChannelWords />
      </TwoColumns>
      <FlowPanel />
      <TouchPanels />
      <ChannelNotes />
    </>
  );
}
