import { describe, expect, it } from 'vitest';
import { filesOf } from '../testing/files-of.ts';
import { looksLikeMeasures, readMeasures } from './read-measures.ts';

const read = (text: string, map: Record<string, string> = {}, inputName = 'satisfaction') =>
  readMeasures(filesOf({ 'measures.csv': text }), { inputName, map });

describe('the forms of a table', () => {
  it('reads one value a row, with its unit, direction and team', async () => {
    const { values, problems } = await read(
      'measure,unit,direction,period,team,value\nTime to resolve,hours,lower,2024-01-01,Field,31.5\nTime to resolve,hours,lower,2024-01-08,,28\n',
    );
    expect(problems).toEqual([]);
    expect(values).toEqual([
      {
        ...{ measure: 'Time to resolve', unit: 'hours', better: 'lower', team: 'Field' },
        ...{ day: '2024-01-01', grain: null, value: 31.5, file: 'measures.csv', line: 2 },
      },
      expect.objectContaining({ team: null, value: 28, line: 3 }),
    ]);
  });

  it('reads a column a measure, with the unit that stands in brackets', async () => {
    const { values, columns } = await read('Week;Customer satisfaction (points);Attrition (%)\n2024-W01;4,2;1,5\n');
    expect(values.map(({ measure, unit, value, grain, day }) => [measure, unit, value, grain, day])).toEqual([
      ['Customer satisfaction', 'points', 4.2, 'week', '2024-01-01'],
      ['Attrition', '%', 1.5, 'week', '2024-01-01'],
    ]);
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['Week', 'period'],
      ['Customer satisfaction (points)', 'value'],
      ['Attrition (%)', 'value'],
    ]);
  });

  it('reads a column a period', async () => {
    const { values } = await read('KPI,Unit,2024-01,2024-02,2024-03\nSales cycle,days,41,,39\n');
    expect(values.map(({ measure, day, grain, value }) => [measure, day, grain, value])).toEqual([
      ['Sales cycle', '2024-01-01', 'month', 41],
      ['Sales cycle', '2024-03-01', 'month', 39],
    ]);
  });

  it('calls a value that has no name after its file', async () => {
    const { values } = await read('date,value\n2024-01-01,7\n', {}, 'customer-satisfaction');
    expect(values[0]).toMatchObject({ measure: 'customer satisfaction', value: 7 });
  });

  it('believes what a person says of the columns above its guesses', async () => {
    const { values } = await read('Wk,Dept,NPS,CES\n2024-01-01,Field,31,4.5\n', {
      team: 'Dept',
      value: 'CES',
      direction: 'lower',
    });
    expect(values).toEqual([expect.objectContaining({ measure: 'CES', team: 'Field', value: 4.5, better: 'lower' })]);
  });
});

it('reads no column that a person did not name, once they named the periods and the figures', async () => {
  const table = 'week,team,score,other\n2024-01-01,Field,4,9\n';
  expect((await read(table, { period: 'week', value: 'score; other' })).values).toEqual([
    expect.objectContaining({ measure: 'satisfaction', team: null, value: 4 }),
    expect.objectContaining({ measure: 'other', team: null, value: 9 }),
  ]);
});

describe('what cannot be read', () => {
  it('lists bad rows with their line, and keeps gaps as gaps', async () => {
    const { values, problems } = await read(
      'week,score\n2024-01-01,4\n2024-01-08,\nsoon,5\n2024-01-22,good\n2024-01-29,n/a\n2024-02-05,4.5\n',
      { value: 'score' },
    );
    expect(values.map(({ day }) => day)).toEqual(['2024-01-01', '2024-02-05']);
    expect(problems.map(({ line, text }) => [line, text])).toEqual([
      [4, 'measures: measures.csv line 4 has “soon” where a period is expected; it was left out.'],
      [5, 'measures: measures.csv line 5 has “good” where a number is expected; it was left out.'],
    ]);
  });

  it('asks for the column that it does not find', async () => {
    await expect(read('who,what\nAmber,hello\n')).rejects.toThrow('no column of periods that can be recognised');
    await expect(read('week,what\n2024-01-01,hello\n')).rejects.toThrow('no column of numbers');
  });

  it('asks for the order of dates that nobody can tell', async () => {
    await expect(read('date,value\n01/02/2024,3\n')).rejects.toThrow('date-order=dmy');
    const { values } = await read('date,value\n01/02/2024,3\n', { 'date-order': 'dmy' });
    expect(values[0]?.day).toBe('2024-02-01');
  });

  it('refuses what is no table', async () => {
    await expect(readMeasures(filesOf({ 'a.txt': 'hello' }), { inputName: 'a' })).rejects.toThrow('save it as CSV');
  });
});

it('is recognised by its figures, and not where somebody speaks', async () => {
  const looks = (text: string) => looksLikeMeasures(filesOf({ 'a.csv': text }));
  expect(await looks('measure,period,value\nNPS,2024-01,31\n')).toBe(true);
  expect(await looks('week,satisfaction\n2024-01-01,4.2\n2024-01-08,\n')).toBe(true);
  expect(await looks('week;satisfaction\n2024-01-01;4,25\n2024-01-08;71,3\n')).toBe(true);
  expect(await looks('date,author,text\n2024-01-01,Amber,We tried this and it helped\n')).toBe(false);
  expect(await looks('name,email,team\nAmber,amber@example.org,Field\n')).toBe(false);
});
