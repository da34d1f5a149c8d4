import { writeFileSync } from 'node:fs';
import { emailOf } from './slack-million.ts';

const teams = 40;

/** Writes a roster of so many people of the export, and a tenth more who never wrote, in teams of all sizes. */
export function writeRoster(file: string, people: number): void {
  const rows = Array.from({ length: Math.ceil(people * 1.1) }, (_, at) =>
    [emailOf(at), `Otter ${at}`, `Team ${teamOf(at)}`, roleOf(at), `${2018 + (at % 6)}-03-01`].join(','),
  );
  writeFileSync(file, ['email,name,team,role,joined', ...rows, ''].join('\n'));
}

/** The first teams are the largest: each person's place among 997, squared. */
const teamOf = (person: number): number => Math.floor((((person * 631) % 997) / 997) ** 2 * teams);

const roleOf = (person: number): string =>
  person % 100 === 0 ? 'facilitator' : person % 25 === 0 ? 'leader' : 'member';
