import type { Theme } from '@groundswell/contract';
import { useMemo } from 'react';
import { useCatalog } from './queries.ts';
import { useFilters } from './use-filters.ts';

/** What a theme of the codebook in force is called, and its colour, which is the same everywhere. */
export interface ThemeWords {
  labelOf: (theme: string) => string;
  colourOf: (theme: string) => Theme['colour'];
}

/** What a group of the codebook of whom sentences speak is called; its id until that is known. */
export function useGroupLabel(): (group: string) => string {
  const groups = useCatalog().data?.codebooks.find(({ id }) => id === 'about')?.themes;
  return (group) => groups?.find(({ id }) => id === group)?.label ?? group;
}

/** The names and colours of the themes of the chosen codebook; a theme that is not known yet is slate and called by its id. */
export function useThemeWords(): ThemeWords {
  const codebooks = useCatalog().data?.codebooks;
  const { filters } = useFilters();
  return useMemo(() => {
    const codebook = codebooks?.find(({ id }) => id === (filters.codebook ?? 'mindset'));
    const themes = new Map(codebook?.themes.map((theme) => [theme.id, theme]));
    return {
      labelOf: (theme) => themes.get(theme)?.label ?? theme,
      colourOf: (theme) => themes.get(theme)?.colour ?? 'slate',
    };
  }, [codebooks, filters.codebook]);
}
