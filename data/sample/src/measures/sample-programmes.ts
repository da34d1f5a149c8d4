import { planted } from '../planted.ts';

/** What was done with some of the teams: one programme that changed a measure, and one that changed none. */
export const sampleProgrammes = [planted.fasterAnswers, planted.lunchTalks].map(({ programme, started, teams }) => ({
  name: programme,
  day: started,
  teams: [...teams],
}));
