import type { ShelvedCodebook } from '@groundswell/contract';
import { useState } from 'react';
import { everyTheme } from '../../filters.ts';
import { CountingLine } from '../../parts/CountingLine.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { WhenLoaded } from '../../parts/WhenLoaded.tsx';
import { useCodebooks } from '../../use-codebooks.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Codebook.module.css';
import { CodebookList } from './CodebookList.tsx';
import { Editor } from './Editor.tsx';
import { newCodebook } from './use-draft.ts';

/** The codebooks: which words stand for which theme, what a change would find, and every version that was saved. */
export function CodebookPage() {
  return <WhenLoaded page="Codebook">{() => <Codebooks />}</WhenLoaded>;
}

function Codebooks() {
  const list = useCodebooks();
  const { filters, change } = useFilters();
  // Not saved yet, so that no list has it.
  const [fresh, setFresh] = useState<ShelvedCodebook | null>(null);
  const choose = (id: string) => change({ ...everyTheme, codebook: id === 'mindset' ? undefined : id });
  const wanted = filters.codebook ?? 'mindset';
  const known = list.data?.codebooks ?? [];
  const chosen = known.find(({ codebook }) => codebook.id === wanted) ?? (fresh?.codebook.id === wanted ? fresh : null);
  const begin = (id: string, title: string) => {
    setFresh(newCodebook(id, title));
    choose(id);
  };
  return (
    <>
      <PageTitle title="Which words stand for which theme?" tab="Codebook" />
      <CountingLine />
      {list.isError ? <p role="alert">{list.error.message}</p> : null}
      {list.isPending ? <div className={styles.waiting} role="status" aria-label="Loading" /> : null}
      {list.data ? <CodebookList codebooks={known} chosen={wanted} onChoose={choose} onNew={begin} /> : null}
      {list.data && !chosen ? <p>There is no codebook called “{wanted}”. Choose one of those above.</p> : null}
      {chosen ? <Editor key={chosen.codebook.id} shelved={chosen} onChoose={choose} /> : null}
    </>
  );
}
