import type { Cell } from '@groundswell/contract';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A cell as people read it: "—" for not known, a share in per cent. */
export function figure(cell: Cell | undefined, unit: string | null = null): string {
  if (cell === null || cell === undefined) return '—';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string') return cell;
  return unit === 'share' ? percent.format(cell) : plain.format(cell);
}
