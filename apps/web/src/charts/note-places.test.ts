import { describe, expect, it } from 'vitest';
import { indexOfDay, notesAt, placeNotes } from './note-places.ts';

const weeks = ['2026-06-01', '2026-06-08', '2026-06-15'];

describe('notes over a chart', () => {
  it('stand at the period that holds their day', () => {
    expect(indexOfDay('2026-06-10', weeks)).toBe(1);
    expect(indexOfDay('2026-06-20', weeks)).toBe(2);
  });

  it('are left out where their day is not shown', () => {
    expect(indexOfDay('2026-05-31', weeks)).toBeNull();
    expect(indexOfDay('2026-06-22', weeks)).toBeNull();
    expect(notesAt([{ day: '2025-01-01', text: 'launch' }], weeks, 40, 200)).toEqual([]);
  });

  it('share a row where there is room and take a second one where there is none', () => {
    const apart = placeNotes([note(50, 'open Q&A'), note(300, 'summer break')], 600);
    expect(apart.map((placed) => placed.row)).toEqual([0, 0]);
    const close = placeNotes([note(50, 'open Q&A'), note(90, 'summer break')], 600);
    expect(close.map((placed) => placed.row)).toEqual([0, 1]);
  });

  it('turn their words to the left at the right edge', () => {
    expect(placeNotes([note(560, 'summer break')], 600)[0]?.side).toBe('left');
  });
});

describe('a note of several days', () => {
  it('reaches to the period of its last day, or to the end of what is shown', () => {
    expect(notesAt([{ day: '2026-06-02', to: '2026-06-09', text: 'week' }], weeks, 0, 200)[0]).toMatchObject({
      x: 0,
      endX: 100,
    });
    expect(notesAt([{ day: '2026-06-09', to: '2026-09-01', text: 'summer' }], weeks, 0, 200)[0]).toMatchObject({
      x: 100,
      endX: 200,
    });
  });

  it('that began before stands at the beginning, and one that ended before is left out', () => {
    expect(notesAt([{ day: '2026-01-02', to: '2026-06-09', text: 'spring' }], weeks, 0, 200)[0]).toMatchObject({
      x: 0,
      endX: 100,
    });
    expect(notesAt([{ day: '2026-01-02', to: '2026-05-09', text: 'spring' }], weeks, 0, 200)).toEqual([]);
  });
});

it('words are cut to the room that is there at the wider side', () => {
  const [narrow] = placeNotes([note(120, 'the summer break of the whole company')], 200);
  expect(narrow?.side).toBe('left');
  expect(narrow?.words).toMatch(/^the summer.*…$/);
  expect(narrow!.words.length).toBeLessThan(22);
});

it('long words are cut, and beyond four rows only the ring stands', () => {
  expect(placeNotes([note(50, 'a very long note about everything that happened')], 600)[0]?.words).toMatch(
    /^.{20,34}…$|^.{1,33}…$/,
  );
  const many = placeNotes(
    Array.from({ length: 6 }, (_, index) => note(50 + index, 'summer break')),
    600,
  );
  expect(many.map(({ words }) => words === '')).toEqual([false, false, false, false, true, true]);
  expect(Math.max(...many.map(({ row }) => row))).toBe(3);
});

function note(x: number, text: string) {
  return { x, text, day: '2026-06-08' };
}
