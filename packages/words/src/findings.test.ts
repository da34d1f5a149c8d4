import { describe, expect, it } from 'vitest';
import { findings, type Judged } from './findings.ts';
import { formatFigure } from './number-format.ts';

const card = (verdict: 'better' | 'worse' | 'about the same', now: number, before: number): Judged => ({
  title: 'Time to first answer',
  unit: 'hours',
  change: { column: 'median_hours', now, before, difference: now - before, wobble: 0.2, verdict },
});

const themes = (now: [string, number][], then: [string, number][]) => ({
  rows: now.map(([theme, people]) => ({ theme, label: theme, people })),
  compared: { rows: then.map(([theme, people]) => ({ theme, label: theme, people })) },
});

const say = (value: number, unit: string) => formatFigure(value, unit).replace('\u00a0', ' ');

describe('findings', () => {
  it('say which figures moved beyond their wobble, and to where', () => {
    expect(findings([card('better', 1.6, 3.3), card('about the same', 2, 2.1)], undefined, undefined, say)).toEqual([
      { bold: 'Time to first answer fell to 1.6 h', rest: ' from 3.3 h.', tone: 'good' },
    ]);
  });

  it('do not say that a figure moved where it reads the same', () => {
    expect(findings([card('better', 1.61, 1.64)], undefined, undefined, say)).toEqual([]);
  });

  it('name the themes that moved most and leave out small ripples', () => {
    const answer = themes(
      [
        ['Trust', 61],
        ['Time', 97],
        ['Fun', 4],
      ],
      [
        ['Trust', 24],
        ['Time', 90],
        ['Fun', 1],
      ],
    );
    expect(findings([], answer, undefined, say)).toEqual([
      { bold: '“Trust” is raised by 61 people', rest: ', up from 24.', tone: 'tide' },
    ]);
  });

  it('name the channels that fell silent', () => {
    const row = (channel: string, posts: number, contributors: number) => ({
      community: 'Care',
      channel,
      posts,
      contributors,
    });
    const channels = {
      rows: [row('help', 40, 9), row('stories', 0, 0), row('lunch', 0, 0)],
      compared: { rows: [row('help', 50, 11), row('stories', 60, 19), row('lunch', 3, 2)] },
    };
    expect(findings([], undefined, channels, say)).toEqual([
      {
        bold: '#stories has fallen silent',
        rest: ': no post in this period, after 19 people posted there in the one it is compared with.',
        tone: 'bad',
      },
    ]);
  });

  it('are at most two of a kind', () => {
    expect(findings(Array(6).fill(card('worse', 4, 2)), undefined, undefined, say)).toHaveLength(2);
  });

  it('claim nothing without a comparison', () => {
    expect(findings([], { rows: [], compared: null }, undefined, say)).toEqual([]);
  });
});
