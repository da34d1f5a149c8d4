import { formatFigure } from '@groundswell/words';
import type { KeyboardEvent } from 'react';
import type { CloudTerm } from '../cloud-picture.ts';
import type { PlacedWord } from '../cloud-placement.ts';
import { CLOUD_WEIGHT } from '../d3-cloud-layout.ts';
import { wordBox } from '../ring-canvas.ts';
import { paint, type Token } from '../token.ts';
import styles from './CloudWordMark.module.css';

interface CloudWordMarkProps {
  word: CloudTerm;
  place: PlacedWord;
  hue: Token;
  rank: number;
  /** Its place among the words drawn, by which it is found again. */
  index: number;
  unit: string;
  isSelected: boolean;
  /** Whether Tab comes to this word; the arrow keys go on from here. */
  isTabbed: boolean;
  onSelect?: (key: string) => void;
  onOpen?: (key: string) => void;
  /** Moves on by a key; says whether the key meant that. */
  onMove: (key: string) => boolean;
}

/** One word of the cloud: a button where words can be chosen, with a ring around it when it is. */
export function CloudWordMark({
  word,
  place,
  hue,
  rank,
  index,
  unit,
  isSelected,
  isTabbed,
  onSelect,
  onOpen = onSelect,
  onMove,
}: CloudWordMarkProps) {
  const words = `${word.text}, ${formatFigure(word.size, unit)}, rank ${rank}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen?.(word.key);
    else if (event.key === ' ') onSelect?.(word.key);
    else if (!onMove(event.key)) return;
    event.preventDefault();
  };
  const button = onSelect && {
    role: 'button',
    tabIndex: isTabbed ? 0 : -1,
    'aria-label': words,
    'aria-pressed': isSelected,
    onClick: () => onSelect(word.key),
    onKeyDown,
  };
  return (
    <g
      {...button}
      data-place={index}
      className={onSelect ? `${styles.word} ${styles.button}` : styles.word}
      data-selected={isSelected || undefined}
      transform={`translate(${place.x},${place.y})`}
    >
      <title>{`${word.text}: ${formatFigure(word.size, unit)}`}</title>
      <rect {...wordBox(word.text, place.size, place.width).ring} rx={5} className={styles.ring} />
      <text
        aria-hidden={onSelect ? true : undefined}
        textAnchor="middle"
        fontSize={place.size}
        fontWeight={CLOUD_WEIGHT}
        fill={paint(hue)}
      >
        {word.text}
      </text>
    </g>
  );
}
