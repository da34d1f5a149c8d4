import type PptxGenJS from 'pptxgenjs';
import { countTicks } from '../chart-axis.ts';
import { axes, colours, inner, legend, margin } from './slide-look.ts';
import { slideText } from './slide-text.ts';

interface Lines {
  labels: string[];
  now: Line;
  /** What it is held against: a thin broken line. */
  against: Line | null;
  /** Whether the axis begins at zero. */
  zero: boolean;
}

interface Line {
  name: string;
  values: (number | null)[];
}

/** As many names of periods as stand beside each other without turning. */
const mostLabels = 14;

/** A chart of one line, or of two of which the second is thin and broken. */
export function addLineChart(slide: PptxGenJS.Slide, { labels, now, against, zero }: Lines): void {
  const series = ({ name, values }: Line) => [
    { name: slideText(name), labels, values: values.map((value) => value ?? Number.NaN) },
  ];
  const line = { lineDataSymbol: 'none', displayBlanksAs: 'gap' } as const;
  const strong = { ...line, chartColors: [colours.tide], lineSize: 3 };
  const thin = { ...line, chartColors: [colours.slate], lineSize: 1.75, lineDash: 'sysDash' as const };
  const ticks = countTicks(
    Math.max(0, ...[now, against].flatMap((one) => one?.values.map((value) => value ?? 0) ?? [])),
  );
  const look = {
    ...{ x: margin, y: 1.5, w: inner, h: 4.85, ...axes, ...(against && legend), altText: 'Line chart' },
    ...{ catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / mostLabels))) },
    ...(zero && { valAxisMinVal: 0, valAxisMaxVal: ticks.at(-1), valAxisMajorUnit: ticks[1] }),
    ...{ valAxisLabelFormatCode: '#,##0.##', displayBlanksAs: 'gap' },
  };
  slide.addChart(
    [
      { type: 'line', data: series(now), options: strong },
      ...(against ? [{ type: 'line' as const, data: series(against), options: thin }] : []),
    ],
    // Of a chart of several kinds the library takes its look here, where its types want a list: whose `fill` is no colour.
    Object.assign([], look, { fill: undefined }),
  );
}
