import { useLocation } from '@tanstack/react-router';
import { withoutPageState } from '../filters.ts';
import { AddNote } from '../notes/AddNote.tsx';
import { useOptions } from '../queries.ts';
import { useFilters } from '../use-filters.ts';
import { ViewsField } from '../views/ViewsField.tsx';
import { ChatsBar } from './ChatsBar.tsx';
import { Chips } from './Chips.tsx';
import { CommunityField } from './CommunityField.tsx';
import { CompareField } from './CompareField.tsx';
import styles from './FilterBar.module.css';
import { MoreFilters } from './MoreFilters.tsx';
import { PeriodField } from './PeriodField.tsx';
import { Share } from './Share.tsx';
import { ViewField } from './ViewField.tsx';

/** What the page is about: the period, the comparison and all filters, each of them in the address. */
export function FilterBar() {
  const options = useOptions().data;
  const { filters, reset } = useFilters();
  const { pathname } = useLocation();
  if (!options || options.imports === 0) return <div className={styles.bar} />;
  if (pathname === '/chats' || pathname.startsWith('/chats/')) return <ChatsBar options={options} />;
  const { view: _, ...chosen } = withoutPageState(filters);
  return (
    <section className={styles.bar} aria-label="Filters">
      <div className={styles.fields}>
        <PeriodField options={options} />
        {/* A codebook's page compares what is written with what is saved, and no periods. */}
        {pathname === '/codebook' ? null : <CompareField />}
        {options.communities.length > 1 ? <CommunityField options={options} /> : null}
        <Chips options={options} />
        <span>
          <MoreFilters options={options} />
          <AddNote className={styles.quiet} />
          {Object.keys(chosen).length > 0 ? (
            <button type="button" className={styles.quiet} onClick={reset}>
              Reset
            </button>
          ) : null}
        </span>
      </div>
      <div className={styles.fields}>
        <ViewsField />
        <ViewField />
        <Share />
      </div>
    </section>
  );
}
