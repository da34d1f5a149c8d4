import { Link } from '@tanstack/react-router';
import { useCatalog } from '../queries.ts';
import { PageTitle } from './PageTitle.tsx';
import styles from './WhenLoaded.module.css';

/** What every page says before anything is loaded: the two things that a person can do. */
export function EmptyWorkspace({ page }: { page: string }) {
  const readable = useCatalog().data?.sources.map(({ title }) => title) ?? [];
  return (
    <>
      <PageTitle title="Nothing is loaded yet" tab={page} />
      <p className={styles.lead}>
        Groundswell reads the export of a conversation and shows who takes part, what they keep coming back to, and what
        changes. It needs an export to begin with.
      </p>
      <div className={styles.ways}>
        <section className={styles.way}>
          <h2>Your own conversation</h2>
          <p>{readable.length > 0 ? `What can be read: ${readable.join(', ')}.` : 'An export of your community.'}</p>
          <Link to="/data">Import an export</Link>
        </section>
        <section className={styles.way}>
          <h2>The sample company</h2>
          <p>An invented company of about 420 people, to look around in before your own export is at hand.</p>
          <p>
            In the project’s folder: <code>npm run -s groundswell -- demo</code>
          </p>
        </section>
      </div>
    </>
  );
}
