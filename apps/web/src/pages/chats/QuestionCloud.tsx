import type { Row } from '@groundswell/contract';
import { type ComponentProps, useMemo } from 'react';
import { charts } from '../../charts/index.ts';
import { useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { themeOfTerm } from '../themes/theme-of-term.ts';
import { useAfterPause } from './use-after-pause.ts';

const { 'word-cloud': WordCloud } = charts;

interface Props extends Pick<ComponentProps<typeof WordCloud>, 'selected' | 'onSelect' | 'onOpen' | 'onPlaced'> {
  rows: Row[];
  size: 'people' | 'posts';
}

/** The words of the answers to a question, in the colours of the themes that they belong to. */
export function QuestionCloud({ rows: latest, size, ...drawing }: Props) {
  const rows = useAfterPause(latest);
  const { filters } = useFilters();
  const codebooks = useCatalog().data?.codebooks;
  const words = useMemo(() => {
    const themes = codebooks?.find(({ id }) => id === (filters.codebook ?? 'mindset'))?.themes ?? [];
    return rows.map((row) => ({
      text: String(row.term),
      key: String(row.term),
      size: Number(row[size] ?? 0),
      colour: themeOfTerm(String(row.term), themes),
    }));
  }, [rows, size, codebooks, filters.codebook]);
  return <WordCloud words={words} {...drawing} unit={size} />;
}
