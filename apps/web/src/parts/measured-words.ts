import type { Estimate, MeasuredTheme } from '@groundswell/contract';
import { formatFigure, NOT_KNOWN } from '@groundswell/words';

const hundredths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An estimate with its 95 % interval: "0.82 (0.64–0.92)", or "—" where it is not known. */
export function sayEstimate({ value, interval }: Estimate): string {
  if (value === null) return NOT_KNOWN;
  const figure = hundredths.format(value).replace('-', '−');
  const ends = interval?.map((end) => hundredths.format(end).replace('-', '−'));
  return ends ? `${figure} (${ends.join('–')})` : figure;
}

/** What is measured of a theme in one line: "measured precision 0.82 (0.64–0.92), 50 posts, 2 coders". */
export function sayMeasured({ basis, measures, posts, coders }: MeasuredTheme): string {
  const precision = measures.map((one) => sayEstimate(one.precision)).join(' and ');
  const by = basis === 'apart' ? '2 coders, not settled yet' : coders === 1 ? '1 coder' : `${coders} coders`;
  return `measured precision ${precision}, ${formatFigure(posts, 'posts')}, ${by}`;
}

/** The further figures of a theme: recall, and κ where two have coded. */
export function sayFurther({ measures, kappa }: MeasuredTheme): string {
  const recall = measures.map((one) => sayEstimate(one.recall)).join(' and ');
  return `recall ${recall}${kappa ? `, κ ${sayEstimate(kappa)}` : ''}`;
}

/** What else a reader of the measure should know, in short sentences; none where there is nothing. */
export function sayBesides({ measures, posts, drawnWith, version, changed }: MeasuredTheme): string[] {
  const [first] = measures;
  const turned = first && measures.length === 1 ? first.turned.posts : 0;
  return [
    ...(turned > 0 ? [`Of ${posts} coded, ${turned} negated or ironic.`] : []),
    ...(changed ? [`Patterns of version ${version} on posts drawn with version ${drawnWith}.`] : []),
  ];
}
