import { formatFigure } from '@groundswell/words';
import { useRef, useState } from 'react';
import type { CloudTerm, CloudPicture as Laid } from '../cloud-picture.ts';
import { cloudStep } from '../cloud-step.ts';
import type { WordCloudProps } from '../WordCloud.tsx';
import { CloudWordMark } from './CloudWordMark.tsx';

interface CloudPictureProps extends Pick<WordCloudProps, 'unit' | 'selected' | 'onSelect' | 'onOpen'> {
  placement: Pick<Laid, 'placed' | 'height' | 'zones'>;
  /** All words, the greatest first. */
  ranked: CloudTerm[];
  width: number;
  /** Pixels kept free around the words, for the ring of one at the edge. */
  margin: number;
}

/** The words in their places. One of them is in the order of Tab; from there the arrow keys go by rank. */
export function CloudPicture({ placement, ranked, width, margin, unit, selected, ...acts }: CloudPictureProps) {
  const { onSelect } = acts;
  const picture = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const places = new Map(placement.placed.map((word) => [word.key, word]));
  const height = placement.height + 2 * margin;
  const hues = new Map(placement.zones.flatMap(({ words, hue }) => words.map((word) => [word, hue])));
  const drawn = ranked.filter((word) => places.has(word.key));
  const chosen = drawn.findIndex((word) => word.key === selected);
  const tabbed = chosen >= 0 ? chosen : Math.min(current, drawn.length - 1);
  const move = (from: number, key: string) => {
    const to = cloudStep(from, key, drawn.length);
    if (to === null) return false;
    setCurrent(to);
    picture.current?.querySelector<SVGGElement>(`[data-place="${to}"]`)?.focus();
    return true;
  };
  return (
    <svg
      ref={picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={onSelect ? 'group' : 'img'}
      aria-label={cloudSummary(ranked, unit)}
    >
      <g transform={`translate(${margin},${margin})`}>
        {drawn.map((word, index) => (
          <CloudWordMark
            key={word.key}
            {...{ word, unit, index }}
            {...acts}
            place={places.get(word.key)!}
            hue={hues.get(word.key) ?? (placement.zones.length === 0 ? word.colour : null) ?? 'slate'}
            rank={ranked.indexOf(word) + 1}
            isSelected={word.key === selected}
            isTabbed={index === tabbed}
            onMove={(key) => move(index, key)}
          />
        ))}
      </g>
    </svg>
  );
}

/** The five greatest words in words, for those who do not see the cloud. */
function cloudSummary(ranked: CloudTerm[], unit: 'people' | 'posts'): string {
  const top = ranked.slice(0, 5).map((word) => `${word.text} ${formatFigure(word.size, unit)}`);
  return `Word cloud of ${ranked.length} words by ${unit}: ${top.join(', ')}${ranked.length > top.length ? ' …' : ''}`;
}
