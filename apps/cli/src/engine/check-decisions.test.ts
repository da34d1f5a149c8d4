import type { MergeDecision } from '@groundswell/contract';
import type { KnownIdentity } from '@groundswell/metrics';
import { expect, it } from 'vitest';
import { checkDecisions } from './check-decisions.ts';

const somebody = (source: string, certain: number, bot = false): KnownIdentity => ({
  ...{ key: `${source}/c/1`, source, community: 'c', place: 'c', id: '1', name: 'Teal Newt', named: true },
  ...{ handle: null, email: null, team: null, posts: 1, loaded: true, member: certain, certain, bot },
});
/** Slack and the roster are one person by rule. */
const known = [
  somebody('slack', 1),
  somebody('roster', 1),
  somebody('x', 2),
  somebody('irc', 3),
  somebody('bot', 4, true),
];
const say = (a: string, b: string, decision: MergeDecision['decision'] = 'same'): MergeDecision => ({
  a: `${a}/c/1`,
  b: `${b}/c/1`,
  decision,
});

it('takes what contradicts nothing', () => {
  const asked = [say('slack', 'x'), say('x', 'irc', 'different')];
  expect(checkDecisions(asked, known, [])).toEqual(asked);
});

it('takes the later word on the same two', () => {
  expect(checkDecisions([say('x', 'slack', 'different')], known, [say('slack', 'x')])).toHaveLength(1);
  expect(checkDecisions([say('slack', 'x')], known, [say('x', 'slack', 'different')])).toHaveLength(1);
});

it('refuses what would make two people who are different one, through others too', () => {
  const refusal = 'Teal Newt (roster) and Teal Newt (x) would be both one person and two.';
  expect(() => checkDecisions([say('slack', 'x')], known, [say('roster', 'x', 'different')])).toThrow(refusal);
  const through = [say('slack', 'irc'), say('irc', 'x')];
  expect(() => checkDecisions(through, known, [say('roster', 'x', 'different')])).toThrow(refusal);
  expect(() => checkDecisions([say('roster', 'x', 'different')], known, through)).toThrow(refusal);
  expect(() => checkDecisions([...through, say('roster', 'x', 'different')], known, [])).toThrow(refusal);
});

it('refuses to part whom a rule joins, and is not troubled by a refusal from before the rule did', () => {
  const parting = say('slack', 'roster', 'different');
  expect(() => checkDecisions([parting], known, [])).toThrow('cannot be refused');
  expect(checkDecisions([say('slack', 'x')], known, [parting])).toHaveLength(1);
});

it('refuses nobody, bots and one identity twice', () => {
  expect(() => checkDecisions([say('slack', 'zoom')], known, [])).toThrow('There is no identity “zoom/c/1”');
  expect(() => checkDecisions([say('bot', 'slack')], known, [])).toThrow('Teal Newt (bot) is a bot');
  expect(() => checkDecisions([say('slack', 'slack')], known, [])).toThrow('is named twice');
});
