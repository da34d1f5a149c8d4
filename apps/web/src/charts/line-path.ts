/** A point of a line, or null where the figure is not known. */
export type Point = { x: number; y: number } | null;

/** The runs of known points, in order: an unknown point breaks the line. */
export function runs(points: Point[]): { x: number; y: number }[][] {
  const found: { x: number; y: number }[][] = [];
  let run: { x: number; y: number }[] = [];
  for (const point of [...points, null]) {
    if (point) run.push(point);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  }
  return found;
}

/** The points that have no known neighbour: no line leads to them. */
export function lonePoints(points: Point[]): { x: number; y: number }[] {
  return runs(points).flatMap((run) => (run.length === 1 ? run : []));
}

/** The line through the points as an SVG path; a lone point becomes a dot (a stroke of no length with a round cap). */
export function linePath(points: Point[]): string {
  return runs(points)
    .map((run) =>
      run.length === 1 ? `${start(run[0]!)}h0` : run.map((p, i) => (i === 0 ? start(p) : `L${at(p)}`)).join(''),
    )
    .join('');
}

/** The area under the line down to `ground`, as an SVG path. */
export function areaPath(points: Point[], ground: number): string {
  return runs(points)
    .map(
      (run) =>
        `M${round(run[0]!.x)},${ground}${run.map((p) => `L${at(p)}`).join('')}L${round(run.at(-1)!.x)},${ground}Z`,
    )
    .join('');
}

function start(point: { x: number; y: number }): string {
  return `M${at(point)}`;
}

function at(point: { x: number; y: number }): string {
  return `${round(point.x)},${round(point.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
