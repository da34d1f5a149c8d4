import type { Change } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { changeWords } from './change-words.ts';

const change = (now: number | null, before: number | null, verdict: Change['verdict']): Change => ({
  column: 'contributors',
  now,
  before,
  difference: now === null || before === null ? null : now - before,
  wobble: 1,
  verdict,
});
const said = (...[given, unit, better]: Parameters<typeof changeWords>) => {
  const { moved, rest, tone } = changeWords(given, unit, better);
  return [`${moved} ${rest}`.trim().replaceAll('\u00a0', ' '), tone];
};

describe('a change', () => {
  it('is in per cent for counts, in points for shares, in hours for waiting', () => {
    expect(said(change(318, 279, 'better'), 'people', 'higher')).toEqual(['▲ 14 % from 279', 'good']);
    expect(said(change(0.38, 0.33, 'better'), 'share', 'higher')).toEqual(['▲ 5 pts from 33 %', 'good']);
    expect(said(change(1.6, 3.3, 'better'), 'hours', 'lower')).toEqual(['▼ 1.7 h from 3.3 h', 'good']);
  });

  it('is coloured only where it is better or worse, and then says so in words', () => {
    expect(changeWords(change(1.6, 3.3, 'better'), 'hours', 'lower').unseen).toBe('better, as less is better here');
    expect(changeWords(change(200, 279, 'worse'), 'people', 'higher')).toMatchObject({ tone: 'bad', unseen: 'worse' });
    expect(said(change(318, 279, 'changed'), 'people', null)).toEqual(['▲ 14 % from 279', 'plain']);
  });

  it('within the usual wobble is about the same', () => {
    expect(said(change(0.64, 0.66, 'about the same'), 'share', 'higher')).toEqual(['about the same, 66 %', 'plain']);
  });

  it('from nothing is said in numbers, as there is no per cent of nothing', () => {
    expect(said(change(5, 0, 'changed'), 'people', 'higher')).toEqual(['▲ 5 from 0', 'plain']);
  });

  it('without an earlier period, or without a figure now, says that', () => {
    expect(said(null, 'people', 'higher')).toEqual(['no earlier period to compare with', 'plain']);
    expect(said(change(null, 66, 'not known'), 'people', 'higher')).toEqual(['not known now, 66 before', 'plain']);
  });
});
