import { lazy } from 'react';
import type { ChartDescription } from './chart-description.ts';

const files = {
  'line-series': () => import('./LineSeries.tsx'),
  'stacked-flow': () => import('./StackedFlow.tsx'),
  'grid-heat': () => import('./GridHeat.tsx'),
  'ranked-bars': () => import('./RankedBars.tsx'),
  'apart-bars': () => import('./ApartBars.tsx'),
  'word-cloud': () => import('./WordCloud.tsx'),
  'small-multiples': () => import('./SmallMultiples.tsx'),
  'share-curve': () => import('./ShareCurve.tsx'),
  'reply-map': () => import('./ReplyMap.tsx'),
  'lag-plot': () => import('./LagPlot.tsx'),
  'two-scales': () => import('./TwoScales.tsx'),
  'minute-bars': () => import('./MinuteBars.tsx'),
};

/** Every chart by its id, loaded when it is first drawn. */
export const charts = {
  'line-series': lazy(() => files['line-series']().then((file) => ({ default: file.LineSeries }))),
  'stacked-flow': lazy(() => files['stacked-flow']().then((file) => ({ default: file.StackedFlow }))),
  'grid-heat': lazy(() => files['grid-heat']().then((file) => ({ default: file.GridHeat }))),
  'ranked-bars': lazy(() => files['ranked-bars']().then((file) => ({ default: file.RankedBars }))),
  'apart-bars': lazy(() => files['apart-bars']().then((file) => ({ default: file.ApartBars }))),
  'word-cloud': lazy(() => files['word-cloud']().then((file) => ({ default: file.WordCloud }))),
  'small-multiples': lazy(() => files['small-multiples']().then((file) => ({ default: file.SmallMultiples }))),
  'share-curve': lazy(() => files['share-curve']().then((file) => ({ default: file.ShareCurve }))),
  'reply-map': lazy(() => files['reply-map']().then((file) => ({ default: file.ReplyMap }))),
  'lag-plot': lazy(() => files['lag-plot']().then((file) => ({ default: file.LagPlot }))),
  'two-scales': lazy(() => files['two-scales']().then((file) => ({ default: file.TwoScales }))),
  'minute-bars': lazy(() => files['minute-bars']().then((file) => ({ default: file.MinuteBars }))),
};

/** Has charts loaded ahead, by a page that will draw them as soon as it has its answers. */
export function loadCharts(...ids: (keyof typeof files)[]): void {
  // A chart that does not load is loaded again when it is drawn, and says so then.
  for (const id of ids) files[id]().catch(() => {});
}

/** What every chart is for, in the order above; it loads them all, so that no page pays for it that does not ask. */
export function chartDescriptions(): Promise<ChartDescription[]> {
  return Promise.all(Object.values(files).map(async (load) => (await load()).description));
}
