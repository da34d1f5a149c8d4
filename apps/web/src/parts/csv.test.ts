import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const columns = [
  { name: 'channel', label: 'Channel', unit: null },
  { name: 'people', label: 'People, 28 days', unit: 'people' },
];
const body = (rows: Parameters<typeof toCsv>[1], hidden?: Parameters<typeof toCsv>[2]) =>
  toCsv(columns, rows, hidden).replace('\ufeff', '').split('\r\n').slice(1, -1);

describe('CSV', () => {
  it('begins with a byte order mark and the columns’ labels, and ends its lines as RFC 4180 says', () => {
    expect(toCsv(columns, [{ channel: 'care-craft', people: 88 }])).toBe(
      '\ufeffChannel,"People, 28 days"\r\ncare-craft,88\r\n',
    );
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(body([{ channel: 'he said "why, oh why"', people: 1 }])).toEqual(['"he said ""why, oh why""",1']);
    expect(toCsv(columns, [{ channel: 'two\nlines', people: 1 }])).toContain('"two\nlines",1');
  });

  it('leaves unknown cells empty and says of hidden ones that they are under five', () => {
    const hidden = { minimum: 5, cells: [{ row: 1, column: 'people' }], comparedCells: [], rows: 0 };
    const rows = [
      { channel: 'a', people: null },
      { channel: 'b', people: null },
    ];
    expect(body(rows, hidden)).toEqual(['a,', 'b,under 5']);
  });

  it('lets no cell be a formula', () => {
    const cells = ['=1+1', '+cmd', '-2+3', '@sum', '\tx'].map((channel) => ({ channel, people: 0 }));
    expect(body(cells)).toEqual(["'=1+1,0", "'+cmd,0", "'-2+3,0", "'@sum,0", "'\tx,0"]);
  });

  it('leaves numbers as they are, negative ones too', () => {
    expect(body([{ channel: '-3.5', people: -3.5 }])).toEqual(['-3.5,-3.5']);
  });
});
