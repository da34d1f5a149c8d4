import type { Hidden, Row } from '@groundswell/contract';

export type HiddenCell = Hidden['cells'][number];

/** The place of the total, as `Hidden` names it. */
export const totalPlace = -1;

/** An answer's cells, and which of them are hidden so far. */
export class HalfHiddenTable {
  readonly cells: HiddenCell[] = [];
  readonly places: number[];
  private readonly hidden = new Set<string>();

  constructor(
    private readonly rows: Row[],
    private readonly total: Row | null,
  ) {
    this.places = [...rows.keys(), ...(total ? [totalPlace] : [])];
  }

  row(place: number): Row {
    return (place === totalPlace ? this.total : this.rows[place]) ?? {};
  }

  /** 0 also where nothing is known. */
  value({ row, column }: HiddenCell): number {
    return Number(this.row(row)[column] ?? 0);
  }

  hides({ row, column }: HiddenCell): boolean {
    return this.hidden.has(`${row}:${column}`);
  }

  hide(cell: HiddenCell): void {
    if (this.hides(cell)) return;
    this.hidden.add(`${cell.row}:${cell.column}`);
    this.cells.push(cell);
  }

  /** What is left to be seen. */
  seen(): { rows: Row[]; total: Row | null } {
    const blank = (row: Row, place: number): Row =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, this.hides({ row: place, column }) ? null : value]),
      );
    return { rows: this.rows.map(blank), total: this.total && blank(this.total, totalPlace) };
  }
}
