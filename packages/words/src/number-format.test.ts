import { describe, expect, it } from 'vitest';
import { figureParts, formatBare, formatDay, formatFigure, formatPeriod } from './number-format.ts';

/** As written, with no-break spaces shown as spaces. */
const written = (value: Parameters<typeof formatFigure>[0], unit?: string | null) =>
  formatFigure(value, unit).replaceAll('\u00a0', ' ');

describe('figures', () => {
  it('carry their unit, one of it in the singular, thousands with a comma', () => {
    expect(written(169, 'people')).toBe('169 people');
    expect(written(1, 'people')).toBe('1 person');
    expect(written(1, 'posts')).toBe('1 post');
    expect(written(12_345, 'posts')).toBe('12,345 posts');
  });

  it('say shares in per cent, with a decimal only where it tells something', () => {
    expect(written(0.381, 'share')).toBe('38 %');
    expect(written(0.034, 'share')).toBe('3.4 %');
    expect(written(0.0002, 'share')).toBe('under 0.1 %');
    expect(written(0.997, 'share')).toBe('99.7 %');
    expect(written(1, 'share')).toBe('100 %');
    expect(written(0, 'share')).toBe('0 %');
  });

  it('say durations in minutes, hours and days', () => {
    expect(written(1.63, 'hours')).toBe('1.6 h');
    expect(written(0.4, 'hours')).toBe('24 min');
    expect(written(0.005, 'hours')).toBe('under 1 min');
    expect(written(47.9, 'hours')).toBe('47.9 h');
    expect(written(55, 'hours')).toBe('2.3 days');
    expect(written(480, 'hours')).toBe('20 days');
  });

  it('write what is not known as a dash, never as 0 or NaN', () => {
    expect(written(null, 'people')).toBe('—');
    expect(written(undefined, 'share')).toBe('—');
    expect(written(Number.NaN, 'hours')).toBe('—');
  });

  it('go without unit where a heading names it, except per cent and hours', () => {
    expect(formatBare(61, 'people')).toBe('61');
    expect(formatBare(0.5, 'share')).toBe('50\u00a0%');
  });

  it('give figure and unit apart for a card', () => {
    expect(figureParts(0.38, 'share')).toEqual({ figure: '38', unit: '%' });
    expect(figureParts(null, 'share')).toEqual({ figure: '—', unit: '' });
  });
});

describe('periods', () => {
  it('are said by their grain', () => {
    expect(formatPeriod('2026-06-08', 'day')).toBe('8 Jun');
    expect(formatPeriod('2026-06-08', 'week')).toBe('week of 8 June');
    expect(formatPeriod('2026-06-01', 'month')).toBe('Jun 2026');
    expect(formatPeriod('2026-04-01', 'quarter')).toBe('Q2 2026');
    expect(formatPeriod('2026-06-08', 'week', { year: true })).toBe('week of 8 June 2026');
  });

  it('leave words that are no day as they are', () => {
    expect(formatDay('2026-06-08')).toBe('8 Jun 2026');
    expect(formatDay('Q3')).toBe('Q3');
  });
});
