import { cards, comparisonWords } from '@groundswell/words';
import { useNavigate } from '@tanstack/react-router';
import { charts } from '../../charts/index.ts';
import { ChannelsPanel } from '../../parts/ChannelsPanel.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { ThemeBars } from '../../parts/ThemeBars.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useAnswer } from '../../queries.ts';
import cardStyles from './Card.module.css';
import { Card } from './Card.tsx';
import { Headline } from './Headline.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { RestsOn } from './RestsOn.tsx';
import styles from './SummaryPage.module.css';
import { TakeSummary } from './TakeSummary.tsx';
import { ValueLine } from './ValueLine.tsx';

const { 'line-series': LineSeries } = charts;

// What fits beside each other without scrolling on a 1280 × 1200 screen, as in look/summary.png.
const THEMES = 7;
const CHANNELS = 7;

/** The business figures on one page: what changed, how much, and what it rests on. */
export function SummaryPage() {
  return <WhenLoaded page="Summary">{() => <Summary />}</WhenLoaded>;
}

function Summary() {
  const navigate = useNavigate();
  return (
    <div className={styles.sheet}>
      <Headline />
      <TakeSummary />
      <Cards />
      <ValueLine />
      <Engagement />
      <TwoColumns>
        <ThemeBars
          most={THEMES}
          notes={false}
          onSelect={(theme) => void navigate({ to: '/themes', search: (filters) => ({ ...filters, theme }) })}
        />
        <ChannelsPanel most={CHANNELS} notes={false} columns={['channel', 'posts', 'contributors', 'last_post']} />
      </TwoColumns>
      <RestsOn />
      <PrintFoot />
    </div>
  );
}

function Cards() {
  return (
    <section className={cardStyles.cards} aria-label="Business figures">
      {cards.map((spec) => (
        <Card key={spec.metric} spec={spec} />
      ))}
    </section>
  );
}

function Engagement() {
  const answer = useAnswer('contributors');
  const grain = answer.data?.scope.grain ?? 'week';
  return (
    <MetricPanel
      metric="contributors"
      answer={answer}
      question="Is engagement growing?"
      unit={`people who took part, a ${grain}`}
      notes={false}
    >
      {({ rows, compared, completeUntil }, _, choiceOf) => (
        <LineSeries
          rows={rows}
          x="period"
          lines={[{ column: 'participants', label: 'people who took part' }]}
          unit="people"
          grain={grain}
          compared={compared ? { rows: compared.rows, label: comparisonWords(compared) ?? '' } : null}
          completeUntil={completeUntil}
          onSelect={(period) => choiceOf({ period })?.()}
        />
      )}
    </MetricPanel>
  );
}
