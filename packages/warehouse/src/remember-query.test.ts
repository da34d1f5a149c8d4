import { expect, it } from 'vitest';
import { rememberQuery, valuesIn } from './remember-query.ts';

/** A warehouse that answers how often it was asked, and can be out of order. */
function counting() {
  const warehouse = { asked: 0, broken: false };
  const remembered = rememberQuery(async () => {
    warehouse.asked += 1;
    if (warehouse.broken) throw new Error('out of order');
    return [{ asked: warehouse.asked }];
  });
  return { warehouse, ...remembered };
}

it('asks once, and joins those who ask while it is under way', async () => {
  const { ask } = counting();
  const [first, joined] = await Promise.all([ask('select 1'), ask('select 1')]);
  expect([first, joined, await ask('select 1')]).toEqual([[{ asked: 1 }], [{ asked: 1 }], [{ asked: 1 }]]);
});

it('tells questions apart by the values that they name, and by no others', async () => {
  const { ask } = counting();
  const sql = 'select $team';
  expect(await ask(sql, { team: 'Blue', codebook: 'mindset' })).toEqual([{ asked: 1 }]);
  expect(await ask(sql, { team: 'Blue', codebook: 'about' })).toEqual([{ asked: 1 }]);
  expect(await ask(sql, { team: 'Red' })).toEqual([{ asked: 2 }]);
  expect(valuesIn('$b $a $b', { a: 1, b: 2, c: 3 })).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

it('asks again after it was told to forget, after a failure, and for what was not asked for long', async () => {
  const { ask, forget, warehouse } = counting();
  await ask('select 1');
  forget();
  expect(await ask('select 1')).toEqual([{ asked: 2 }]);
  warehouse.broken = true;
  await expect(ask('select 2')).rejects.toThrow('out of order');
  warehouse.broken = false;
  expect(await ask('select 2')).toEqual([{ asked: 4 }]);
  for (let other = 0; other < 300; other += 1) await ask(`select -${other}`);
  expect(await ask('select 1')).toEqual([{ asked: 305 }]);
});

it('goes on for the others when one of those who wait goes away', async () => {
  const { ask, warehouse } = counting();
  const gone = new AbortController();
  const [left, stayed] = [ask('select 1', {}, gone.signal), ask('select 1')];
  gone.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect([await stayed, warehouse.asked]).toEqual([[{ asked: 1 }], 1]);
});
