import { expect, it } from 'vitest';
import { bothHalves, togetherOrder } from './together-order.ts';

const pair = (a: string, b: string, npmi: number | null, people = 5) => ({ a, b, npmi, people });

it('lets themes that go together stand together', () => {
  const pairs = [
    pair('fear', 'trust', 0.1),
    pair('fear', 'time', -0.2),
    pair('fear', 'tools', -0.3),
    pair('trust', 'time', -0.4),
    pair('trust', 'tools', -0.1),
    pair('time', 'tools', 0.3),
  ];
  expect(togetherOrder(pairs)).toEqual(['time', 'tools', 'trust', 'fear']);
  expect(togetherOrder([])).toEqual([]);
  expect(togetherOrder([pair('fear', 'trust', null)])).toEqual(['fear', 'trust']);
});

it('tells each pair from both sides, and what is missing as nobody or as not known', () => {
  const rows = bothHalves([pair('fear', 'trust', 0.1)], ['trust', 'fear', 'time'], 0);
  expect(rows.map(({ a, b, people }) => [a, b, people])).toEqual([
    ['trust', 'fear', 5],
    ['trust', 'time', 0],
    ['fear', 'trust', 5],
    ['fear', 'time', 0],
    ['time', 'trust', 0],
    ['time', 'fear', 0],
  ]);
  expect(bothHalves([pair('fear', 'trust', 0.1)], ['fear', 'time'], null)[0]?.people).toBeNull();
});
