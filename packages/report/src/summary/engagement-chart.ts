import type { SummaryEngagement } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { html, type Markup } from '../html/markup.ts';
import { countTicks, periodTicks } from './chart-axis.ts';
import { inPeriod } from './in-period.ts';
import { linePath, type Place, short } from './line-path.ts';

/** Drawn twice, because text in a picture shrinks with it: one of them is shown. */
const frames = { wide: { width: 760, height: 190 }, narrow: { width: 350, height: 200 } };
const left = 34;
/** Room for the last figure beside its line. */
const right = 44;
const top = 8;
const bottom = 22;
/** Pixels that the name of a month needs. */
const tickRoom = 52;

/** People who took part over time: now as a line, what is not over dashed, the comparison dotted; null where nothing is known. */
export function engagementChart(engagement: SummaryEngagement): Markup | null {
  if (!engagement.rows.some(({ people }) => people !== null)) return null;
  return html`${drawn(engagement, 'wide')}${drawn(engagement, 'narrow')}`;
}

function drawn(engagement: SummaryEngagement, frame: keyof typeof frames): Markup {
  const { rows, grain, completeUntil } = engagement;
  const { width, height } = frames[frame];
  const ticks = countTicks(Math.max(0, ...rows.flatMap(({ people, before }) => [people ?? 0, before ?? 0])));
  const x = (at: number) => left + ((width - left - right) * at) / Math.max(1, rows.length - 1);
  const y = (people: number) => height - bottom - ((height - top - bottom) * people) / (ticks.at(-1) ?? 1);
  const line = (of: 'people' | 'before'): Place[] =>
    rows.map((row, at) => {
      const people = row[of];
      return people === null ? null : { x: x(at), y: y(people) };
    });
  const now = line('people');
  const over = rows.findLastIndex(
    ({ period, people }) => people !== null && (completeUntil === null || period <= completeUntil),
  );
  const solid = now.map((place, at) => (at <= over ? place : null));
  const open = now.map((place, at) => (at >= over ? place : null));
  return html`<svg class="series ${frame}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${inWords(engagement, over)}">${ticks.map(
    (people) => level(people, y(people), width),
  )}${periodTicks(
    rows.map(({ period }) => period),
    grain,
    Math.floor((width - left - right) / tickRoom),
  ).map(
    ({ at, words }) =>
      html`<text class="axis" x="${short(x(at))}" y="${height - 5}" text-anchor="middle">${words}</text>`,
  )}<path class="before" d="${linePath(line('before'))}"/><path class="now" d="${linePath(solid)}"/>${
    open.some((place, at) => place !== null && at > over) ? html`<path class="now open" d="${linePath(open)}"/>` : null
  }${endLabel(now[over] ?? null, rows[over]?.people ?? null, over === rows.length - 1)}</svg>`;
}

const level = (people: number, y: number, width: number): Markup =>
  html`<line class="grid" x1="${left}" x2="${width - right}" y1="${short(y)}" y2="${short(y)}"/><text class="axis" x="${left - 7}" y="${short(y + 4)}" text-anchor="end">${people.toLocaleString('en-GB')}</text>`;

/** The last figure that is over: beside the end of the line, or over it where the line goes on. */
function endLabel(place: Place, people: number | null, isEnd: boolean): Markup | null {
  if (place === null || people === null) return null;
  return html`<circle class="end" cx="${short(place.x)}" cy="${short(place.y)}" r="3.5"/><text class="end-words" x="${short(place.x + (isEnd ? 8 : 0))}" y="${short(place.y + (isEnd ? 4 : -9))}" text-anchor="${isEnd ? 'start' : 'middle'}">${people.toLocaleString('en-GB')}</text>`;
}

/** The chart for those who do not see it: from where to where, the highest and the last. */
function inWords({ rows, grain }: SummaryEngagement, over: number): string {
  const known = rows.slice(0, over + 1).filter(({ people }) => people !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'People who took part; not known';
  const highest = known.reduce((one, other) => ((other.people ?? 0) > (one.people ?? 0) ? other : one));
  const said = (row: typeof first) => `${formatFigure(row.people, 'people')} ${inPeriod(row.period, grain)}`;
  return `People who took part, a ${grain}: ${said(first)}, at most ${said(highest)}, last ${said(last)}`;
}
