/** A team, its size, what it talks about (areas of the topics), and how readily its people write. */
export interface Team {
  name: string;
  size: number;
  areas: Record<string, number>;
  talkative: number;
}

/** The twelve teams. Sizes are invented; two are small enough for the minimum group of five to matter. */
export const teams: readonly Team[] = [
  { name: 'Customer Care', size: 88, areas: { care: 6, learn: 1.5, desk: 1 }, talkative: 1.25 },
  { name: 'Field Service', size: 84, areas: { field: 6, depot: 1, learn: 1, desk: 0.6 }, talkative: 0.85 },
  { name: 'Sales', size: 44, areas: { sales: 6, learn: 1, care: 0.5, money: 0.4 }, talkative: 1.1 },
  { name: 'Engineering', size: 42, areas: { build: 7, learn: 1, desk: 0.5 }, talkative: 1.2 },
  { name: 'Operations', size: 40, areas: { depot: 6, lead: 1, money: 0.5, desk: 0.5 }, talkative: 0.7 },
  { name: 'Workshop', size: 26, areas: { field: 4, depot: 3, build: 0.6 }, talkative: 0.6 },
  { name: 'Finance', size: 22, areas: { money: 6, desk: 1.5, learn: 0.6 }, talkative: 0.7 },
  { name: 'Product', size: 20, areas: { build: 4, care: 0.5, sales: 0.5, learn: 1 }, talkative: 1.2 },
  { name: 'Marketing', size: 20, areas: { voice: 6, sales: 1, learn: 0.8 }, talkative: 1 },
  { name: 'People & Learning', size: 18, areas: { learn: 6, lead: 2 }, talkative: 0.9 },
  { name: 'Legal', size: 8, areas: { law: 3, money: 1, desk: 1 }, talkative: 0.5 },
  { name: 'Systems', size: 8, areas: { desk: 5, build: 1 }, talkative: 1 },
];

/** The team of a name. */
export function teamNamed(name: string): Team {
  const team = teams.find((candidate) => candidate.name === name);
  if (!team) throw new Error(`sample: there is no team "${name}"`);
  return team;
}

// Work that everybody knows, whatever their team.
const everybodys = new Set(['learn', 'lead', 'desk']);

/** Whether a team knows a subject from its own work; others may ask about it, but not give advice. */
export function knows(teamName: string, areas: readonly string[]): boolean {
  let knowing = knowers.get(areas);
  if (!knowing) {
    knowing = new Set(teams.filter((team) => areas.some((area) => isWorkOf(team, area))).map((team) => team.name));
    knowers.set(areas, knowing);
  }
  return knowing.has(teamName);
}

const knowers = new WeakMap<readonly string[], Set<string>>();

function isWorkOf(team: Team, area: string): boolean {
  return everybodys.has(area) || (team.areas[area] ?? 0) >= 0.6;
}
