import type { MeasuredTheme } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { sayBesides, sayEstimate, sayFurther, sayMeasured } from './measured-words.ts';

const measure: MeasuredTheme['measures'][number] = {
  precision: { value: 0.82, interval: [0.64, 0.92] },
  recall: { value: 1, interval: [0.01, 1] },
  f1: { value: null, interval: null },
  turned: { posts: 3, keptApart: 1, counted: 2, notFound: 0 },
};
const measured: MeasuredTheme = {
  ...{ codebook: 'mindset', theme: 'fear', coding: '1', basis: 'settled', kappa: null },
  ...{ measures: [measure], posts: 50, coders: 2, drawnWith: 2, version: 2, changed: false },
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says an estimate with its interval, a negative one with a minus, and what is not known as such', () => {
  expect(sayEstimate(measure.precision)).toBe('0.82 (0.64–0.92)');
  expect(sayEstimate({ value: -0.1, interval: [-0.3, 0.1] })).toBe('−0.10 (−0.30–0.10)');
  expect(sayEstimate({ value: 1, interval: null })).toBe('1.00');
  expect(sayEstimate(measure.f1)).toBe('—');
});

it('says what is measured in one line', () => {
  expect(plain(sayMeasured(measured))).toBe('measured precision 0.82 (0.64–0.92), 50 posts, 2 coders');
  expect(plain(sayMeasured({ ...measured, basis: 'one', coders: 1 }))).toMatch(/50 posts, 1 coder$/);
  const apart: MeasuredTheme = { ...measured, basis: 'apart', measures: [measure, measure] };
  expect(plain(sayMeasured(apart))).toBe(
    'measured precision 0.82 (0.64–0.92) and 0.82 (0.64–0.92), 50 posts, 2 coders, not settled yet',
  );
});

it('says recall, and κ where two have coded', () => {
  expect(sayFurther(measured)).toBe('recall 1.00 (0.01–1.00)');
  const kappa = { value: 0.73, interval: [0.52, 0.93] as [number, number], agreed: 0.88, why: null };
  expect(sayFurther({ ...measured, kappa })).toBe('recall 1.00 (0.01–1.00), κ 0.73 (0.52–0.93)');
});

it('says how many were negated or ironic, and that the patterns are others than at the drawing', () => {
  expect(sayBesides(measured)).toEqual(['Of 50 coded, 3 negated or ironic.']);
  expect(sayBesides({ ...measured, version: 3, changed: true })[1]).toBe(
    'Patterns of version 3 on posts drawn with version 2.',
  );
});
