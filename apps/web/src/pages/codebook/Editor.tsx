import type { ShelvedCodebook } from '@groundswell/contract';
import { useEffect, useState } from 'react';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { useFilters } from '../../use-filters.ts';
import { AboutCodebook } from './AboutCodebook.tsx';
import styles from './Codebook.module.css';
import { patternsIn } from './draft-words.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { SaveBar } from './SaveBar.tsx';
import { ThemeFields } from './ThemeFields.tsx';
import { ThemeList } from './ThemeList.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { Versions } from './Versions.tsx';

/** A codebook to be edited: its themes, what the chosen one would find, and its versions. */
export function Editor({ shelved, onChoose }: { shelved: ShelvedCodebook; onChoose: (id: string) => void }) {
  const { filters, change } = useFilters();
  const draft = useDraft(shelved.codebook);
  const theme = draft.now.themes.find(({ id }) => id === filters.theme) ?? draft.now.themes[0];
  const added = useAddedWord(draft, theme?.id);
  return (
    <>
      <LeaveGuard changed={draft.changed} />
      <AboutCodebook shelved={shelved} draft={draft} onChoose={onChoose} />
      <ThemeList draft={draft} chosen={theme?.id} onChoose={(id) => change({ theme: id })} />
      {added ? (
        <p className={styles.said} role="status">
          {added}
        </p>
      ) : null}
      {theme ? (
        <TwoColumns>
          <ThemeFields key={`${theme.id} ${draft.round}`} theme={theme} draft={draft} />
          <PreviewPanel codebook={draft.now.id} theme={theme} isSaved={isSaved(draft, theme.id)} />
        </TwoColumns>
      ) : (
        <p className={styles.hint}>A codebook needs a theme: add the first one.</p>
      )}
      <SaveBar draft={draft} />
      <Versions shelved={shelved} draft={draft} />
    </>
  );
}

const isSaved = (draft: Draft, theme: string): boolean => draft.saved.themes.some(({ id }) => id === theme);

/** Puts a word that was chosen on another page into the draft of the theme, once; the sentence says so. */
function useAddedWord(draft: Draft, theme: string | undefined): string | null {
  const { filters, pass } = useFilters();
  const [said, say] = useState<{ text: string; round: number } | null>(null);
  const word = filters.add;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the word in the address is the reason
  useEffect(() => {
    if (word === undefined) return;
    const into = draft.now.themes.find(({ id }) => id === theme);
    if (into) {
      const fresh = patternsIn(word, into.patterns);
      if (fresh.length > 0) draft.changeTheme(into.id, { patterns: [...into.patterns, ...fresh] });
      const text =
        fresh.length > 0
          ? `“${word}” is added to ${into.label}, but not saved yet: look at what it would find, then save.`
          : `“${word}” is a pattern of ${into.label} already.`;
      say({ text, round: draft.round });
    }
    // In its place: "back" leads to where the word was chosen.
    pass({ add: undefined });
  }, [word]);
  // Once the draft was saved or thrown away, it is true no longer.
  return said?.round === draft.round ? said.text : null;
}
