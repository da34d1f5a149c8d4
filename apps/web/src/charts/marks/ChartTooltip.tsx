import styles from './ChartTooltip.module.css';

/** One line of a tooltip: the mark's CSS colour, its words and the exact figure. */
export interface TooltipLine {
  label: string;
  figure: string;
  colour: string;
}

/** The tooltip of every chart: the period, then what is drawn there with exact figures, then a remark. */
export function ChartTooltip({ title, lines, remark }: { title: string; lines: TooltipLine[]; remark?: string }) {
  return (
    <div className={styles.tooltip}>
      <div className={styles.title}>{title}</div>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.label}>
            <dt>
              <svg width="8" height="8" aria-hidden="true">
                <rect width="8" height="8" rx="2" fill={line.colour} />
              </svg>
              {line.label}
            </dt>
            <dd>{line.figure}</dd>
          </div>
        ))}
      </dl>
      {remark && <div className={styles.remark}>{remark}</div>}
    </div>
  );
}
