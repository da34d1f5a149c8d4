import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilterOptions, SourceRecord } from '@groundswell/contract';
import type { BroughtFigures } from './association.ts';
import { beginning, dayNumber, dayText, ending, type TwinGrain } from './days.ts';
import type { ToldProgramme } from './programmes.ts';
import type { Random } from './random.ts';

/** Business figures that a company might bring: by the day, the week and the month, of all and of two teams, with gaps. */
export function inventedMeasures({ from, to, teams }: FilterOptions, random: Random): BroughtFigures[] {
  const figures = (grain: TwinGrain, of: (string | null)[]) => {
    const values: BroughtFigures['values'] = [];
    for (let day = beginning(from!, grain); day <= to!; day = dayText(dayNumber(ending(day, grain)) + 1))
      for (const team of of)
        if (!random.chance(0.06)) values.push({ day, team, value: Math.round(1000 * random.next()) / 10 });
    return values;
  };
  const some = [null, ...teams.slice(0, 2).map(({ name }) => name)];
  const every = teams.map(({ name }) => name);
  return [
    { name: 'Attrition', grain: 'month', values: figures('month', some) },
    { name: 'Calls', grain: 'day', values: figures('day', [null]) },
    { name: 'Satisfaction', grain: 'week', values: figures('week', some) },
    { name: 'Time to resolve', grain: 'week', values: figures('week', every) },
  ];
}

/** What a company might do in the middle of the time: with teams (once with others held against one by hand), a channel, or listed people. */
export function inventedProgrammes(
  { from, to, teams, channels, communities }: FilterOptions,
  records: SourceRecord[],
): ToldProgramme[] {
  const at = (share: number) => dayText(Math.round(dayNumber(from!) + share * (dayNumber(to!) - dayNumber(from!))));
  const [one = '', other = '', third = ''] = teams.map(({ name }) => name);
  const [busy, quiet] = channels.map(({ community, name }) => `${community}/${name}`);
  const people = namedOnce(records);
  return [
    { name: 'Circle', day: at(0.5), teams: [one], controls: null },
    { name: 'Course', day: beginning(at(0.6), 'week'), teams: [other], controls: [one, third] },
    { name: 'Prompts', day: at(0.4), channels: [quiet!], controls: null },
    { name: 'Prompts', day: at(0.4), channels: [busy!], controls: [quiet!] },
    { name: 'Listed', day: at(0.45), people: people.slice(3, 8), community: communities.at(-1)!.name, controls: null },
    { name: 'Pairs', day: beginning(at(0.55), 'month'), people: people.slice(10, 12), controls: people.slice(20, 26) },
  ];
}

/** The names of people that only one of them has. */
function namedOnce(records: SourceRecord[]): string[] {
  const names = records.flatMap((record) => (record.type === 'member' && !record.bot ? (record.name ?? []) : []));
  return names.filter((name) => names.filter((one) => one === name).length === 1);
}

/** The file in which they are brought. */
export async function writeMeasures(folder: string, measures: BroughtFigures[]): Promise<string> {
  const rows = measures.flatMap(({ name, grain, values }) =>
    values.map(({ day, team, value }) => [name, grain === 'month' ? day.slice(0, 7) : day, team ?? '', value]),
  );
  const path = join(folder, 'measures.csv');
  const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
  await writeFile(path, ['measure,period,team,value', ...rows.map((row) => row.map(quoted).join(','))].join('\n'));
  return path;
}
