import { Link } from '@tanstack/react-router';
import { PageTitle } from '../parts/PageTitle.tsx';

/** What an address that is no page shows. */
export function NotFound() {
  return (
    <>
      <PageTitle title="There is no such page" />
      <p>
        <Link to="/">Go to the summary</Link>
      </p>
    </>
  );
}
