import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import { CoderGate } from './CoderGate.tsx';
import styles from './Coding.module.css';
import { CodingDesk } from './CodingDesk.tsx';
import { CodingResult } from './CodingResult.tsx';
import { useCoder } from './use-coder.ts';
import { useShownCoding } from './use-coding.ts';

/** One coding, as the person who sits here may see it: their name, then the posts, then what came of them. */
export function CodingSession({ id }: { id: string }) {
  const { coder, become } = useCoder();
  return (
    <>
      <p className={styles.small}>
        <BackToAll />
        {coder !== null ? (
          <>
            {' · '}you code as <b>{coder}</b>{' '}
            <TextButton kind="quiet" className={styles.inline} onClick={() => become(null)}>
              Not {coder}?
            </TextButton>
          </>
        ) : null}
      </p>
      {coder === null ? <CoderGate onName={become} /> : <Shown id={id} coder={coder} onLeave={() => become(null)} />}
    </>
  );
}

function BackToAll() {
  const { filters } = useFilters();
  return (
    <Link to="/coding" search={{ ...filters, coding: undefined, post: undefined }}>
      All codings
    </Link>
  );
}

function Shown({ id, coder, onLeave }: { id: string; coder: string; onLeave: () => void }) {
  const shown = useShownCoding(id, coder);
  if (shown.isError && !shown.data) {
    return (
      <div role="alert">
        <PageTitle title="This coding is not open to you" tab="Coding" />
        <p>{shown.error.message}</p>
        <p>
          <TextButton onClick={() => void shown.refetch()}>Try again</TextButton>{' '}
          <TextButton onClick={onLeave}>Another name</TextButton>
        </p>
      </div>
    );
  }
  if (!shown.data) return <p role="status">Loading …</p>;
  const { coding } = shown.data;
  const isFinished = coding.coders.some(({ name, finished }) => finished && isSame(name, coder));
  return isFinished ? <CodingResult shown={shown.data} /> : <CodingDesk shown={shown.data} coder={coder} />;
}

/** Names are told apart as the server does. */
const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
