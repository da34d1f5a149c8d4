import styles from '../MinuteBars.module.css';
import { type MinuteMark, namedMarks } from '../minute-words.ts';
import { textWidth } from '../text-width.ts';

interface Props {
  marks: MinuteMark[];
  xOf: (minute: number) => number;
  /** Where the bars stand. */
  bottom: number;
}

/** What was asked when: a thin dotted line with its name on top. */
export function MinuteMarks({ marks, xOf, bottom }: Props) {
  return (
    <g className={styles.marks}>
      {namedMarks(marks, xOf, (words) => textWidth(words, 12)).map(({ words, x, isNamed }) => (
        <g key={words}>
          <path d={`M${x},6V${bottom}`} />
          {isNamed && (
            <text x={x + 4} y={14}>
              {words}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
