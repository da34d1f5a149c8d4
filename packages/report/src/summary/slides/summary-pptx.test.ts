import { beforeAll, describe, expect, it } from 'vitest';
import { fullSummary } from '../../testing/full-summary.ts';
import { zipTexts } from '../../testing/zip-texts.ts';
import { summaryPptx } from './summary-pptx.ts';

/** What a reader reads on a slide. */
const words = (slide = '') => [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('|');
const chartNumber = (path: string) => Number(/\d+/.exec(path)?.[0]);

/** The charts of a deck in their order, each series with its name, labels and values. */
function charts(files: Map<string, string>) {
  const paths = [...files.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  return paths
    .toSorted((one, other) => chartNumber(one) - chartNumber(other))
    .map((path) =>
      [...(files.get(path) ?? '').matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => seriesOf(series)),
    );
}

function seriesOf(series: string) {
  const of = (part: string) =>
    [...(new RegExp(`<c:${part}>[\\s\\S]*?</c:${part}>`).exec(series)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
      ([, value]) => value,
    );
  return {
    name: of('tx')[0],
    labels: of('cat'),
    values: of('val').map((value) => (value === '' ? null : Number(value))),
  };
}

describe('a deck of everything', () => {
  const report = fullSummary();
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await zipTexts(await summaryPptx(report));
  });
  const slide = (number: number) => words(files.get(`ppt/slides/slide${number}.xml`));

  it('begins with the sentence, the facts and the figures, and ends with what they rest on', () => {
    expect(slide(1)).toContain('a colleague &amp; &lt;friend&gt;.');
    expect(slide(1)).toContain('is raised by 100 people');
    expect(slide(1)).toContain('about 401 hours.');
    expect(slide(1)).toContain('▼\u00a02\u00a0h |from 3.5\u00a0h');
    expect(slide(2)).toContain('Is engagement growing?');
    expect(slide(3)).toContain('What do people keep coming back to?');
    expect(slide(4)).toContain('Are the problems being solved?');
    expect(slide(4)).toContain('On course: 60 % of the way in 50 % of the time.');
    expect(slide(9)).toContain('What do these figures rest on?');
    expect(slide(9)).toContain('Definition 7: ');
    expect(files.has('ppt/slides/slide10.xml')).toBe(false);
  });

  it('says in every foot whom, when and under which filters it is about', () => {
    for (const number of [1, 2, 3, 4, 5, 9])
      expect(slide(number)).toMatch(
        /Heron Works.*23 Mar – 20 Sep 2026.*team: Customer Care.*made on 20 September 2026/,
      );
  });

  it('has charts that can be edited, with the figures of the report and the period that is not over left out', () => {
    const [engagement, themes] = charts(files);
    const over = report.engagement.rows.slice(0, 25);
    expect(engagement).toMatchObject([
      { name: 'people who took part', values: over.map(({ people }) => people) },
      { name: 'the same days a year before', values: over.map(({ before }) => before) },
    ]);
    // The first bar of a chart is its lowest.
    expect(themes?.map(({ name, values }) => [name, values])).toEqual([
      ['the same days a year before', report.themes.rows.map(({ before }) => before)],
      ['people', report.themes.rows.map(({ size }) => size).reverse()],
    ]);
    expect(charts(files)[2]?.map(({ name, values }) => [name, values])).toEqual([
      ['share of the time', Array(5).fill(0.5)],
      ['share of the way', Array(5).fill(0.6)],
    ]);
    expect(charts(files)[3]).toMatchObject([{ values: [3.9, 4.2] }, { name: 'target', values: [4.5, 4.5] }]);
    const sheets = [...files.keys()].filter((path) => path.startsWith('ppt/embeddings/'));
    expect(sheets).toHaveLength(7);
  });
});

it('has no slide for what is not known, and no bar for a group that is too small', async () => {
  const { themes, engagement } = fullSummary();
  const [first, second] = themes.rows;
  const files = await zipTexts(
    await summaryPptx(
      fullSummary({
        ...{ measures: [], goals: [], facts: [], minimumGroup: 5, view: 'executive' },
        engagement: { ...engagement, rows: engagement.rows.map((row) => ({ ...row, people: null })) },
        themes: { ...themes, rows: [first!, { ...second!, size: null }] },
      }),
    ),
  );
  expect(charts(files)).toHaveLength(1);
  expect(charts(files)[0]?.[1]?.values).toEqual([first?.size]);
  expect(words(files.get('ppt/slides/slide2.xml'))).toContain('1 of under 5 people not shown');
});

it('leaves out the signs that no XML may hold', async () => {
  const files = await zipTexts(await summaryPptx(fullSummary({ about: 'Heron\u0000\u000b Works \ud800' })));
  expect(words(files.get('ppt/slides/slide1.xml'))).toContain('Heron Works  · 23 Mar');
});
