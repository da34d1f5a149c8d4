type Cell = { known: number } | { unknown: string };

/** Parts that add up to a sum, as an onlooker sees them. */
export interface Equation {
  parts: Cell[];
  sum: Cell;
}

/**
 * The unknown cells that an onlooker can compute: those that linear algebra fixes, and those of a sum whose unknown
 * parts can only be 1 each, for an unknown cell is never 0.
 */
export function determined(equations: Equation[]): string[] {
  const names = [
    ...new Set(
      equations.flatMap(({ parts, sum }) =>
        [...parts, sum].flatMap((cell) => ('unknown' in cell ? [cell.unknown] : [])),
      ),
    ),
  ];
  const rows = equations.map(({ parts, sum }) =>
    coefficients([...parts.map((cell) => ({ cell, sign: 1 })), { cell: sum, sign: -1 }], names),
  );
  const fixed = reduced(rows.map((row) => [...row])).flatMap((row) => {
    const places = row.slice(0, -1).flatMap((value, place) => (Math.abs(value) > 1e-9 ? [place] : []));
    return places.length === 1 ? [names[places[0]!]!] : [];
  });
  const ones = rows.flatMap((row) => {
    const places = row.slice(0, -1).flatMap((value, place) => (value !== 0 ? [place] : []));
    const allParts = places.every((place) => row[place] === 1);
    return allParts && places.length > 0 && row.at(-1) === places.length ? places.map((place) => names[place]!) : [];
  });
  return [...new Set([...fixed, ...ones])];
}

/** One row of the system: a coefficient an unknown, and what they come to. */
function coefficients(terms: { cell: Cell; sign: number }[], names: string[]): number[] {
  const row = Array<number>(names.length + 1).fill(0);
  for (const { cell, sign } of terms) {
    if ('unknown' in cell) row[names.indexOf(cell.unknown)]! += sign;
    else row[names.length]! -= sign * cell.known;
  }
  return row;
}

/** Gauss–Jordan elimination. */
function reduced(rows: number[][]): number[][] {
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 1) - 1; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const scale = rows[done]![column]!;
    rows[done] = rows[done]!.map((value) => value / scale);
    rows.forEach((row, index) => {
      const factor = row[column]!;
      if (index !== done && factor !== 0) rows[index] = row.map((value, place) => value - factor * rows[done]![place]!);
    });
    done += 1;
  }
  return rows;
}
