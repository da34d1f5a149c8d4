import styles from '../GridHeat.module.css';
import type { HeatCell, HeatGrid } from '../heat-cells.ts';
import type { HeatFit } from '../heat-fit.ts';
import { heatShade } from '../heat-shade.ts';
import { heatWords, recursIn } from '../heat-words.ts';

interface HeatLineProps {
  line: HeatGrid['lines'][number];
  grid: HeatGrid;
  fit: HeatFit;
  unit: string;
  minimum: number;
  recurs?: string;
  /** Told which column of this line is pointed at. */
  onPoint: (column: string, cell: HeatCell) => void;
}

/** One line of a heat grid. */
export function HeatLine({ line, grid, fit, unit, minimum, recurs, onPoint }: HeatLineProps) {
  return (
    <tr>
      <th scope="row">{line.label}</th>
      {line.cells.map((cell, index) => {
        const [key, label] = grid.columns[index] ?? ['', ''];
        const shade = heatShade(cell.hidden ? null : cell.value, grid.most);
        return (
          <td key={key} onPointerEnter={() => onPoint(label, cell)}>
            <span
              className={cell.hidden ? styles.hidden : shade?.strong ? styles.strong : styles.cell}
              style={shade ? { '--strength': shade.strength } : undefined}
              data-empty={shade || cell.blank ? undefined : true}
            >
              <span className={fit.withFigures ? undefined : styles.unseen}>{heatWords(cell, minimum, unit)}</span>
            </span>
          </td>
        );
      })}
      {recurs && <td className={styles.recurs}>{recursIn(line.cells, recurs)}</td>}
    </tr>
  );
}

/** The heads of a heat grid's columns; where they are narrow only every third is written, the others are only read out. */
export function HeatHead({ grid, fit, recurs }: Pick<HeatLineProps, 'grid' | 'fit' | 'recurs'>) {
  return (
    <thead>
      <tr>
        <td className={styles.corner} style={{ width: fit.labelWidth }} />
        {grid.columns.map(([key, label], index) => (
          <th key={key} scope="col" style={{ minWidth: fit.cellWidth }}>
            <span className={headStyle(index, fit)}>{label}</span>
          </th>
        ))}
        {recurs && (
          <th scope="col" className={styles.recurs}>
            recurs in
          </th>
        )}
      </tr>
    </thead>
  );
}

function headStyle(index: number, { every, upright }: HeatFit): string | undefined {
  if (index % every !== 0) return styles.unseen;
  return upright ? styles.upright : styles.head;
}
