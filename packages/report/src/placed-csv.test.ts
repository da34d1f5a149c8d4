import { expect, it } from 'vitest';
import { placedCsv } from './placed-csv.ts';
import { tinyReport } from './testing/tiny-report.ts';

it('lists every post with its place', () => {
  const [head, ...rows] = placedCsv(tinyReport).trimEnd().split('\r\n');
  expect(head).toBe(
    '\ufeffnumber,day,time (UTC),seconds since the start,author,question,part,placed by,confidence,text',
  );
  expect(rows[0]).toBe(
    '1,2024-01-05,2024-01-05T18:01:00Z,60,Teal Newt,Q1,question,asks the question,1,Q1: What holds us back?',
  );
  expect(rows[3]).toBe('4,2024-01-05,2024-01-05T18:04:00Z,240,Coral Crab,,chatter,not placed,1,And who asks first?');
});

it('leaves out columns of which nothing is known', () => {
  const transcript = tinyReport.transcript.map((post) => ({ ...post, at: null, seconds: null, author: null }));
  expect(placedCsv({ ...tinyReport, transcript }).split('\r\n')[0]).toBe(
    '\ufeffnumber,day,question,part,placed by,confidence,text',
  );
});

it('lets no cell be a formula', () => {
  const texts = ['=1+1', '+cmd', '-2+3', '@sum', '\tx', 'say "x", y'];
  const transcript = texts.map((text) => ({ ...tinyReport.transcript[0]!, text }));
  const ends = placedCsv({ ...tinyReport, transcript })
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',1,').at(-1));
  expect(ends).toEqual(["'=1+1", "'+cmd", "'-2+3", "'@sum", "'\tx", '"say ""x"", y"']);
});
