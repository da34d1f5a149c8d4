import { sheetPdf } from '@groundswell/cli';
import { papers } from '@groundswell/contract';
import { summaryHtml } from '@groundswell/report';
import { fullSummary } from '@groundswell/report/testing/full-summary';
import { describe, expect, it } from 'vitest';

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const pages = (pdf: Uint8Array) => Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(text(pdf))?.[1]);
const sheets = { a4: [595, 842], letter: [612, 792] };

describe.each(papers)('on %s', (paper) => {
  it.each([
    ['as full as it can be', fullSummary()],
    ['with hardly anything', fullSummary({ facts: [], measures: [], restsOn: [], definitions: [] })],
  ])('the summary is exactly one sheet, %s', async (_, report) => {
    const pdf = await sheetPdf((size) => summaryHtml(report, { paper, size }));
    expect(pages(pdf)).toBe(1);
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text(pdf));
    expect([box?.[1], box?.[2]].map((side) => Math.round(Number(side)))).toEqual(sheets[paper]);
  });
});
