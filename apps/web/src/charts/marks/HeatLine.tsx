import { formatFigure } from '@groundswell/words';
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
  onSelect?: (line: string, column: string) => void;
  selected?: { line: string; column: string };
}

/** One line of a heat grid. */
export function HeatLine(props: HeatLineProps) {
  const { line, grid, recurs, onPoint } = props;
  return (
    <tr>
      <th scope="row">{line.label}</th>
      {line.cells.map((cell, index) => {
        const [key, label] = grid.columns[index] ?? ['', ''];
        return (
          <td key={key} onPointerEnter={() => onPoint(label, cell)}>
            <HeatFigure {...props} cell={cell} column={{ key, label }} />
          </td>
        );
      })}
      {recurs && <td className={styles.recurs}>{recursIn(line.cells, recurs)}</td>}
    </tr>
  );
}

interface HeatFigureProps extends Omit<HeatLineProps, 'onPoint' | 'recurs'> {
  cell: HeatCell;
  column: { key: string; label: string };
}

/** What stands in a cell; a button where a choice of it leads somewhere. */
function HeatFigure({ line, cell, column, grid, fit, unit, minimum, onSelect, selected }: HeatFigureProps) {
  const shade = heatShade(cell.hidden ? null : cell.value, grid.most);
  const words = heatWords(cell, minimum, unit);
  const look = {
    className: cell.hidden ? styles.hidden : shade?.strong ? styles.strong : styles.cell,
    style: shade ? { '--strength': shade.strength } : undefined,
    'data-empty': shade || cell.blank ? undefined : true,
    children: <span className={fit.withFigures ? undefined : styles.unseen}>{words}</span>,
  };
  if (!onSelect || cell.hidden || !cell.value) return <span {...look} />;
  return (
    <button
      type="button"
      {...look}
      aria-label={`${line.label}, ${column.label}: ${formatFigure(cell.value, unit)}`}
      aria-pressed={selected?.line === line.key && selected.column === column.key}
      onClick={() => onSelect(line.key, column.key)}
    />
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
