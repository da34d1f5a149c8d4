import { sayShortDay } from '@groundswell/words';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { AllLinksPanel } from './AllLinksPanel.tsx';
import { Goals } from './goals/Goals.tsx';
import { LagPanel } from './LagPanel.tsx';
import { OverlayPanel } from './OverlayPanel.tsx';
import { Programmes } from './programmes/Programmes.tsx';
import { useLink } from './use-link.ts';
import styles from './Value.module.css';
import { valueSentence } from './value-sentence.ts';

/** What the conversation does for the business, as far as one can tell: a measure beside engagement, and a verdict in words. */
export function ValuePage() {
  return <WhenLoaded page="Business link">{() => <Linked />}</WhenLoaded>;
}

function Linked() {
  const link = useLink();
  const { list, measure, engagement, association } = link;
  if (list.isError) return <p role="alert">{list.error.message}</p>;
  if (list.isSuccess && measure === undefined) return <NoMeasure />;
  const rows = association.data?.rows.filter((row) => row.measure === measure?.name && row.metric === engagement) ?? [];
  const title =
    measure && rows.length > 0 ? valueSentence(measure.name, rows) : 'Does the business move with the conversation?';
  return (
    <>
      <PageTitle title={title} tab="Business link" />
      <Days link={link} />
      <OverlayPanel link={link} rows={rows} />
      <LagPanel link={link} rows={rows} />
      <AllLinksPanel link={link} />
      <Goals measures={link.measures} />
      <Programmes measure={measure} measures={link.measures} />
    </>
  );
}

/** Which days are counted, where these are not those of the bar. */
function Days({ link: { isWholeTime, association } }: { link: ReturnType<typeof useLink> }) {
  const scope = association.data?.scope;
  if (!isWholeTime || !scope?.from) return null;
  return (
    <p className={styles.days}>
      Counted over everything since {sayShortDay(scope.from)}: a link needs all the time there is. A period that you
      choose in the bar counts instead.
    </p>
  );
}

function NoMeasure() {
  return (
    <>
      <PageTitle title="Does the business move with the conversation?" tab="Business link" />
      <div className={styles.none}>
        <p>
          Bring a figure that your business cares about, over time: customer satisfaction, time to resolve, attrition. A
          CSV with a column of weeks or months and a column of figures is enough.
        </p>
        <p>
          It is then held against the conversation, with how sure one can be: from 20 weeks on, and never as a proof of
          cause.
        </p>
        <p>
          <Link to="/data" search={true}>
            Bring a measure on the Data page
          </Link>
        </p>
      </div>
    </>
  );
}
