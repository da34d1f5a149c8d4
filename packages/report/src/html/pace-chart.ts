import type { ChatReport } from '@groundswell/contract';
import { reportClock } from '../report-clock.ts';
import { html, type Markup } from './markup.ts';

interface Frame {
  width: number;
  height: number;
}

/** Drawn twice, because text in a picture shrinks with it: one of them is shown. */
const frames = { wide: { width: 760, height: 190 }, narrow: { width: 350, height: 180 } };
const left = 30;
const top = 22;
const bottom = 24;
/** Of a minute in which too few wrote to say how many. */
const fewHigh = 4;
/** The room that a mark's words need, "Q1". */
const markRoom = 24;

/** Posts minute by minute with the questions marked; null where there are no times. */
export function paceChart(report: ChatReport): Markup | null {
  if (report.pace.length < 2 || report.startedAt === null) return null;
  return html`${drawn(report, 'wide')}${drawn(report, 'narrow')}`;
}

function drawn(report: ChatReport, frame: keyof typeof frames): Markup {
  const { width, height } = frames[frame];
  const { pace } = report;
  const most = Math.max(1, ...pace.map(({ posts }) => posts ?? 0));
  const each = (width - left) / pace.length;
  const floor = height - bottom;
  const high = (posts: number) => rounded(((floor - top) * posts) / most);
  const bars = pace.map(({ posts }, minute) =>
    posts === null
      ? html`<rect class="few" x="${rounded(left + minute * each)}" y="${floor - fewHigh}" width="${rounded(Math.max(0.5, each - 1))}" height="${fewHigh}"/>`
      : posts === 0
        ? null
        : html`<rect class="bar" x="${rounded(left + minute * each)}" y="${rounded(floor - high(posts))}" width="${rounded(Math.max(0.5, each - 1))}" height="${high(posts)}"/>`,
  );
  const half = most >= 4 ? Math.round(most / 2) : null;
  return html`<svg class="pace ${frame}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${paceWords(report, most)}"><line class="grid" x1="${left}" x2="${width}" y1="${floor}" y2="${floor}"/>${[
    half,
    most,
  ].map((posts) =>
    posts === null ? null : level(posts, floor - high(posts), width),
  )}<text class="axis" x="${left - 6}" y="${floor + 4}" text-anchor="end">0</text>${bars}${marks(report, { width, height }, each)}${clockTicks(report, { width, height }, each)}</svg>`;
}

const level = (posts: number, y: number, width: number): Markup =>
  html`<line class="grid" x1="${left}" x2="${width}" y1="${rounded(y)}" y2="${rounded(y)}"/><text class="axis" x="${left - 6}" y="${rounded(y + 4)}" text-anchor="end">${posts}</text>`;

/** A dotted line for every question; words that would stand on those before are left out. */
function marks({ pace }: ChatReport, { height }: Frame, each: number): Markup[] {
  let free = 0;
  return pace.flatMap(({ question }, minute) => {
    if (question === null) return [];
    const x = rounded(left + minute * each);
    const line = html`<line class="mark" x1="${x}" x2="${x}" y1="6" y2="${height - bottom}"/>`;
    if (x < free) return [line];
    free = x + markRoom;
    return [line, html`<text class="mark-words" x="${rounded(x + 4)}" y="14">${question}</text>`];
  });
}

/** Minutes between times on the axis: a quarter of an hour where that leaves room. */
const steps = [5, 10, 15, 30, 60, 120, 240, 480, 1440];
const tickRoom = 62;
const minute = 60_000;

/** Times on whole steps of the clock. */
function clockTicks({ pace, startedAt, ...report }: ChatReport, { width, height }: Frame, each: number): Markup[] {
  const { time } = reportClock(report);
  const step = steps.find((minutes) => minutes * each >= tickRoom) ?? steps.at(-1)!;
  const start = Date.parse(startedAt!) / minute;
  const first = Math.ceil(start / step) * step;
  const count = Math.max(0, Math.ceil((start + pace.length - first) / step));
  return Array.from({ length: count }, (_, place) => first + place * step).flatMap((tick) => {
    const x = rounded(left + (tick - start) * each);
    if (x < left + 14 || x > width - 16) return [];
    const words = time(new Date(tick * minute).toISOString());
    return [html`<text class="axis" x="${x}" y="${height - 6}" text-anchor="middle">${words}</text>`];
  });
}

function paceWords({ pace }: ChatReport, most: number): string {
  const asked = pace.flatMap(({ minute, question }) => (question === null ? [] : [`${question} in minute ${minute}`]));
  return `Posts a minute over ${pace.length} minutes, at most ${most}${asked.length > 0 ? `; asked: ${asked.join(', ')}` : ''}`;
}

const rounded = (figure: number): number => Math.round(figure * 10) / 10;
