import { expect, it } from 'vitest';
import { ownTeamSentence } from './team-words.ts';

const cell = (from_team: string, to_team: string, replies: number | null) => ({
  from_team,
  to_team,
  replies,
  within: from_team === to_team,
});
const spaced = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

it('names the team that keeps most to itself, beside the others', () => {
  const rows = [
    cell('Care', 'Care', 30),
    cell('Care', 'Build', 70),
    cell('Build', 'Care', 5),
    cell('Build', 'Build', 95),
  ];
  expect(spaced(ownTeamSentence(rows))).toBe(
    '95 % of what Build replies stays within the team; in the other team it is 30 %.',
  );
});

it('says nothing of a team that hardly replied, or of which a cell is hidden', () => {
  const rows = [
    cell('Care', 'Care', 3),
    cell('Care', 'Build', 2),
    cell('Build', 'Care', null),
    cell('Build', 'Build', 95),
  ];
  expect(ownTeamSentence(rows)).toBe('');
});
