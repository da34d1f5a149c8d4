import type { FilterOptions } from '@groundswell/contract';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { everyTheme, type Filters } from '../filters.ts';
import { languageName } from '../language-names.ts';
import { useFilters } from '../use-filters.ts';
import { sayWithin, widened } from '../within.ts';
import styles from './FilterBar.module.css';

/** A filter in force, in words, and what it is without it. */
interface Chip {
  label: string;
  value: string;
  without: Filters;
}

/** The filters in force that have no field of their own, each with a cross that takes it away. */
export function Chips({ options }: { options: FilterOptions }) {
  const { filters, change } = useFilters();
  const { pathname } = useLocation();
  useEscape(widened(filters), change);
  // There they say what is being edited, and are no filters.
  const shown =
    pathname === '/codebook' ? { ...filters, ...everyTheme, term: undefined, codebook: undefined } : filters;
  return chipsOf(shown, options).map(({ label, value, without }) => (
    <span key={`${label} ${value}`} className={styles.field}>
      {label} <b>{value}</b>
      <button
        type="button"
        className={styles.remove}
        aria-label={`Take away ${label.toLowerCase()} ${value}`}
        onClick={() => change(without)}
      >
        ×
      </button>
    </span>
  ));
}

/** Escape takes a part of the period back to the whole, unless something else is open that it closes. */
function useEscape(whole: Filters | null, change: (patch: Filters) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isOpen = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
      if (whole && event.key === 'Escape' && !event.defaultPrevented && !isOpen) change(whole);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** The chips of these filters, in the order in which they are read. */
export function chipsOf(filters: Filters, options: Pick<FilterOptions, 'codebooks' | 'chats'>): Chip[] {
  const many = (label: string, key: 'channel' | 'team' | 'language', name = (value: string) => value): Chip[] =>
    (filters[key] ?? []).map((value) => ({
      label,
      value: name(value),
      without: { [key]: filters[key]?.filter((one) => one !== value) },
    }));
  const one = (label: string, key: keyof Filters, value: string | undefined, also: Filters = {}): Chip[] =>
    value === undefined ? [] : [{ label, value, without: { [key]: undefined, ...also } }];
  const codebook = options.codebooks.find(({ id }) => id === filters.codebook);
  const whole = widened(filters);
  return [
    ...(filters.within && whole ? [{ label: 'Part of', value: sayWithin(filters.within), without: whole }] : []),
    ...many('Channel', 'channel'),
    ...many('Team', 'team'),
    ...many('Language', 'language', languageName),
    ...one('Chat', 'chat', options.chats.find(({ chat }) => chat === filters.chat)?.title ?? filters.chat, {
      question: undefined,
    }),
    ...one('Question', 'question', filters.question),
    ...one('Theme', 'theme', themeLabel(filters.theme, options), { with: undefined }),
    ...one('Together with', 'with', themeLabel(filters.with, options)),
    ...one('About', 'about', groupLabel(filters.about, options)),
    ...one('Word', 'term', filters.term),
    ...one('Codebook', 'codebook', codebook?.title ?? filters.codebook),
    ...one('By', 'grain', filters.grain),
  ];
}

function themeLabel(theme: string | undefined, options: Pick<FilterOptions, 'codebooks'>): string | undefined {
  const themes = options.codebooks.flatMap((codebook) => codebook.themes);
  return themes.find(({ id }) => id === theme)?.label ?? theme;
}

function groupLabel(group: string | undefined, options: Pick<FilterOptions, 'codebooks'>): string | undefined {
  const groups = options.codebooks.find(({ id }) => id === 'about')?.themes;
  return groups?.find(({ id }) => id === group)?.label ?? group;
}
