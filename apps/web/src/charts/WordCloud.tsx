import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ChartDescription } from './chart-description.ts';
import { type CloudMemory, cloudMemory } from './cloud-memory.ts';
import type { CloudTerm } from './cloud-picture.ts';
import type { CloudLayout } from './cloud-placement.ts';
import { cropCloud } from './crop-cloud.ts';
import { CLOUD_WEIGHT, d3CloudLayout } from './d3-cloud-layout.ts';
import { CloudPicture } from './marks/CloudPicture.tsx';
import type { WordPair } from './topic-zones.ts';
import { useFontReady } from './use-font-ready.ts';
import { useWidth } from './use-width.ts';
import styles from './WordCloud.module.css';

export const description: ChartDescription = {
  id: 'word-cloud',
  shape: 'breakdown',
  title: 'Word cloud',
  purpose: 'The words of a conversation at a glance: size is people, colour is words that go together.',
};

/**
 * What a word cloud is drawn from; `pairs` name words by their keys. `onOpen` is called instead of `onSelect` for Enter. `onPlaced` is told how many words found their place.
 * `layout` is d3-cloud, and `memory` that of all clouds, unless given.
 */
export interface WordCloudProps {
  words: CloudTerm[];
  pairs?: WordPair[];
  unit: 'people' | 'posts';
  selected?: string;
  onSelect?: (key: string) => void;
  onOpen?: (key: string) => void;
  onPlaced?: (count: number, total: number) => void;
  layout?: CloudLayout;
  memory?: CloudMemory;
}

const drawnSoFar = cloudMemory();
const noPairs: WordPair[] = [];

/** More words than this are a carpet, not a picture (the issue: at most 60). */
const MOST_WORDS = 60;
/** Heights of the field, wide and on a phone, before it grows. */
const HEIGHT = { wide: 340, narrow: 400 };
/** Up to this width it is a phone's. */
const NARROW = 480;
const MARGIN = 10;

/**
 * Horizontal words, every one placed, sized by the square root of their count; those that go together stand together in one
 * hue. Arrow keys go from word to word by rank.
 */
export function WordCloud(props: WordCloudProps) {
  const { words, pairs = noPairs, unit, selected, onSelect, onOpen, onPlaced, layout, memory = drawnSoFar } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [family, setFamily] = useState<string | null>(null);
  const ranked = useRanked(words);
  const ready = useFontReady(family, CLOUD_WEIGHT, ranked.map((word) => word.text).join(''));
  const height = width < NARROW ? HEIGHT.narrow : HEIGHT.wide;
  useEffect(() => {
    if (ref.current) setFamily(getComputedStyle(ref.current).fontFamily || 'sans-serif');
  }, [ref]);
  const placement = useMemo(() => {
    if (!ready || ranked.length === 0) return null;
    const field = { width: width - 2 * MARGIN, height };
    const picture = memory.picture({ words: ranked, pairs, field }, layout ?? d3CloudLayout(ready));
    return { ...cropCloud(picture, field.width), zones: picture.zones };
  }, [ready, ranked, pairs, width, height, layout, memory]);
  const placedCount = placement?.placed.length;
  // Told when the counts change, not when the page hands over another function: it would draw anew for ever.
  const tell = useEffectEvent((count: number, total: number) => onPlaced?.(count, total));
  useEffect(() => {
    if (placedCount !== undefined) tell(placedCount, ranked.length);
  }, [placedCount, ranked.length]);
  return (
    <div ref={ref} className={styles.cloud} style={{ minHeight: placement ? undefined : height }}>
      {placement && (
        <CloudPicture {...{ placement, ranked, width, unit, selected, onSelect, onOpen }} margin={MARGIN} />
      )}
    </div>
  );
}

/** The words by rank, the same array as long as they say the same: laying out anew costs some tenths of a second. */
function useRanked(words: CloudTerm[]): CloudTerm[] {
  const said = JSON.stringify(words.map(({ key, text, size, colour }) => ({ key, text, size, colour })));
  return useMemo(() => {
    const same: CloudTerm[] = JSON.parse(said);
    const written = same.filter((word) => word.text.trim() !== '');
    return written.sort((a, b) => b.size - a.size).slice(0, MOST_WORDS);
  }, [said]);
}
