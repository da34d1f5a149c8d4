import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Coding.module.css';
import { CodingList } from './CodingList.tsx';
import { CodingSession } from './CodingSession.tsx';
import { DrawPosts } from './DrawPosts.tsx';
import { MeasuredList } from './MeasuredList.tsx';

/** Where people say of posts whether a theme is there, and see how far its patterns can be trusted. */
export function CodingPage() {
  return <WhenLoaded page="Coding">{() => <Coding />}</WhenLoaded>;
}

function Coding() {
  const { filters } = useFilters();
  if (filters.view !== 'executive' && filters.coding !== undefined) {
    return <CodingSession key={filters.coding} id={filters.coding} />;
  }
  return (
    <>
      <PageTitle title="How well do the patterns find each theme?" tab="Coding" />
      {filters.view === 'executive' ? (
        <MeasuredList />
      ) : (
        <>
          <p className={styles.lead}>
            Patterns find words, not meaning. Two people say of the same 50 posts whether a theme is there, each without
            seeing the other’s answers or what the patterns say. Then they see how far they agree, and how often the
            patterns are right.
          </p>
          <DrawPosts />
          <CodingList />
        </>
      )}
    </>
  );
}
