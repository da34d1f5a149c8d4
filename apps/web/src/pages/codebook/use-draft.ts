import type { Codebook, ShelvedCodebook, Theme } from '@groundswell/contract';
import { useState } from 'react';
import { codebookChanges } from './codebook-changes.ts';

/** A codebook that is being edited. */
export interface Draft {
  /** As it was opened or last saved; its version is what a saving begins from, 0 where it was never saved. */
  saved: Codebook;
  now: Codebook;
  changed: boolean;
  /** What was said of it, for the list of versions. */
  note: string;
  /** Counts how often the draft was replaced as a whole: fields that keep their own text begin anew. */
  round: number;
  setNote(note: string): void;
  changeTheme(id: string, patch: Partial<Theme>): void;
  change(patch: Partial<Codebook>): void;
  /** Puts another codebook in the place of the draft, unsaved. */
  replace(codebook: Codebook, note: string): void;
  /** Begins anew from what is saved now. */
  open(codebook: Codebook): void;
}

/** Edits a codebook; what is not saved lives here and nowhere else. */
export function useDraft(opened: Codebook): Draft {
  const [saved, setSaved] = useState(opened);
  const [now, setNow] = useState(opened);
  const [note, setNote] = useState('');
  const [round, setRound] = useState(0);
  const begin = (codebook: Codebook, said: string) => {
    setNow(codebook);
    setNote(said);
    setRound((before) => before + 1);
  };
  return {
    ...{ saved, now, note, round, setNote },
    changed: codebookChanges(saved, now).length > 0,
    changeTheme: (id, patch) =>
      setNow((before) => ({
        ...before,
        themes: before.themes.map((theme) => (theme.id === id ? { ...theme, ...patch } : theme)),
      })),
    change: (patch) => setNow((before) => ({ ...before, ...patch })),
    replace: (codebook, said) => begin({ ...codebook, version: saved.version }, said),
    open: (codebook) => {
      setSaved(codebook);
      begin(codebook, '');
    },
  };
}

/** A theme of which nothing is known but its name. */
export const newTheme = (id: string, label: string): Theme => ({
  ...{ id, label, description: '', colour: 'slate', patterns: [], except: [], negated: [] },
  ...{ matches: [], mustNotMatch: [], matchesNegated: [] },
});

/** A codebook of which nothing is known but its title; nothing of it is saved. */
export const newCodebook = (id: string, title: string): ShelvedCodebook => ({
  codebook: { id, title, description: '', version: 0, source: 'Written here.', themes: [] },
  ...{ builtIn: false, edited: false, versions: [], counted: null },
});
