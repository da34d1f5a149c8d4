import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useCatalog, useImports } from '../../queries.ts';
import styles from './Data.module.css';
import { DatedNotes } from './DatedNotes.tsx';
import { Holidays } from './Holidays.tsx';
import { HowToExport } from './HowToExport.tsx';
import { ImportCard } from './ImportCard.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { MeasureList } from './measures/MeasureList.tsx';
import { PeopleToMerge } from './people/PeopleToMerge.tsx';
import { SampleOffer } from './SampleOffer.tsx';
import { TimeZone } from './TimeZone.tsx';

/** What is loaded and how more comes in: the drop zone, imports under way, the account of each import, and who is one person. */
export function DataPage() {
  const list = useImports();
  const sources = useCatalog().data?.sources ?? [];
  const imports = list.data?.imports.toSorted((one, other) => other.importedAt.localeCompare(one.importedAt)) ?? [];
  return (
    <>
      <PageTitle
        title={imports.length === 0 && list.isSuccess ? 'Bring in a conversation' : 'What is loaded?'}
        tab="Data"
      />
      <SampleOffer imports={imports} />
      <ImportPanel jobs={list.data?.jobs ?? []} sources={sources} />
      {list.isError ? (
        <p role="alert">
          {list.error.message} <TextButton onClick={() => void list.refetch()}>Try again</TextButton>
        </p>
      ) : null}
      {imports.length > 0 ? (
        <section className={styles.imports} aria-label="Imports">
          {imports.map((one) => (
            <ImportCard
              key={one.id}
              ledger={one}
              source={sources.find(({ id }) => id === one.source)?.title ?? one.source}
            />
          ))}
        </section>
      ) : null}
      <MeasureList />
      {imports.length > 0 ? <TimeZone /> : null}
      {imports.length > 0 ? <Holidays /> : null}
      {imports.length > 0 ? <DatedNotes /> : null}
      {imports.length > 0 ? <PeopleToMerge sources={sources} /> : null}
      <HowToExport sources={sources} />
    </>
  );
}
