import { describe, expect, it } from 'vitest';
import { fromOptions, saySame, toOptions } from './import-fields.ts';

describe('what an import is told', () => {
  it('is sent as texts, and only what was said', () => {
    expect(toOptions({ timezone: 'Europe/London', date: undefined, community: '' })).toEqual({
      timezone: 'Europe/London',
    });
    expect(toOptions({ columns: 'author=Name', dateOrder: 'dmy', includePrivate: true })).toEqual({
      map: 'author=Name,date-order=dmy',
      includePrivate: 'true',
    });
  });

  it('comes back into the fields as it was said', () => {
    const fields = fromOptions({ timezone: 'Asia/Tokyo', map: { author: 'Name', text: 'Words', 'date-order': 'mdy' } });
    expect(fields).toMatchObject({ timezone: 'Asia/Tokyo', columns: 'author=Name,text=Words', dateOrder: 'mdy' });
    expect(saySame(fields, { dateOrder: 'mdy', columns: 'author=Name,text=Words', timezone: 'Asia/Tokyo' })).toBe(true);
    expect(saySame(fields, { ...fields, dateOrder: 'dmy' })).toBe(false);
    expect(fromOptions({ map: { twice: 'last' } })).toMatchObject({ twice: 'last', columns: undefined });
    expect(toOptions({ twice: 'last' })).toEqual({ map: 'twice=last' });
  });
});
