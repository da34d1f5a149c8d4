import { describe, expect, it } from 'vitest';
import { wantedFields } from './wanted-fields.ts';

describe('the fields that a refusal asks for', () => {
  it('are found in its words', () => {
    expect(wantedFields('chat-summary: chat.txt gives no day; say it with --date YYYY-MM-DD.')).toEqual(['date']);
    expect(wantedFields('Say the time zone of its times.')).toEqual(['timezone']);
  });

  it('are none where it asks for nothing', () => {
    expect(wantedFields('export.zip is no export that Groundswell can read.')).toEqual([]);
  });
});
