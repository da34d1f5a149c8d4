import type { Programme } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { calledApart, programmeName, sayProgramme, sayUnclear } from './programme-words.ts';

const told: Programme = {
  ...{ id: '1', name: 'Circle', day: '2026-02-09', kind: 'teams', teams: ['Care', 'Field'], channels: [], people: [] },
  ...{ community: null, controls: null, sample: false, madeAt: '', listed: null, unclear: [] },
};

it('shows the day beside the name of programmes that are called the same', () => {
  const all = [told, { ...told, id: '2', day: '2026-03-01' }, { ...told, id: '3', name: 'Course' }];
  expect(all.map((one) => programmeName(one, all))).toEqual(['Circle (9 Feb 2026)', 'Circle (1 Mar 2026)', 'Course']);
  expect(
    calledApart(
      [
        { programme_id: 2, programme: 'Circle' },
        { programme_id: 9, programme: 'Gone' },
      ],
      all,
    ),
  ).toEqual([
    { programme_id: 2, programme: 'Circle (1 Mar 2026)' },
    { programme_id: 9, programme: 'Gone' },
  ]);
});

it('says who took part and whom they are held against', () => {
  expect(sayProgramme(told)).toBe('since 9 Feb 2026 · Care, Field · held against teams like them');
  const course: Programme = {
    ...told,
    kind: 'people',
    teams: [],
    people: ['a', 'b', 'c'],
    listed: 2,
    community: 'Forum',
  };
  expect(sayProgramme(course)).toBe(
    'since 9 Feb 2026 · 2 of 3 listed people · with the community Forum · held against people like them',
  );
  expect(sayProgramme({ ...course, people: [], listed: null, controls: [] })).toContain(
    'fewer than five listed people · with the community Forum · held against chosen people by name',
  );
});

it('lists what is not clear, and loses nothing of it', () => {
  expect(sayUnclear([])).toEqual([]);
  const unclear = [
    { written: 'x@heron.example', meant: 0 },
    { written: 'Cyan Lake', meant: 2 },
  ];
  expect(sayUnclear(unclear)).toEqual([
    'Not known yet: x@heron.example. They are kept, and count as soon as an import has them.',
    'More than one person may be meant: Cyan Lake. Write an e-mail address instead.',
  ]);
});
