import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comment } from '../comment.fixture.ts';
import { whyRefused } from './statement.ts';

describe('the validation of a statement', () => {
  it.each<[string, object]>([
    ['"id" is not a UUID', { id: '5' }],
    ['it has no "verb"', { verb: undefined }],
    ['"actor" is not identified in exactly one way', { actor: { mbox: 'mailto:a@b.c', openid: 'https://b.c' } }],
    ['"object" has no "id"', { object: {} }],
    ['"result.score" has a "min" that is not below its "max"', { result: { score: { min: 2, max: 1 } } }],
    ['"result.duration" is not an ISO 8601 duration', { result: { duration: 'P' } }],
    ['"version" is not a version that is known', { version: '1.1' }],
    ['"extra" is not in the specification', { extra: 1 }],
    ['"context.contextAgents" is not in the specification', { context: { contextAgents: [] } }],
  ])('says why: %s', (why, fields) => {
    const statement = JSON.parse(JSON.stringify(comment(1, fields)));
    expect(whyRefused(statement)).toBe(why);
  });

  it('knows what version 2.0 has more', () => {
    const agents = [
      { objectType: 'contextAgent', agent: { mbox: 'mailto:a@b.c' }, relevantTypes: ['https://b.c/mentor'] },
    ];
    expect(whyRefused(comment(1, { version: '2.0.0', context: { contextAgents: agents } }))).toBeNull();
    expect(whyRefused(comment(1, { version: '2.0.0', context: { contextAgents: [{}] } }))).toMatch(
      /has no "objectType"/,
    );
  });

  const cases = fileURLToPath(
    new URL('../../../../../../../shared/data/xapi/adl-conformance-1.0.3.jsonl', import.meta.url),
  );
  const isHere = existsSync(cases);
  it(
    isHere ? 'agrees with all of the conformance suite' : 'has no conformance suite here, and its test was left out',
    () => {
      if (!isHere) return;
      const rows: { expect: number[]; name: string; statement: unknown }[] = readFileSync(cases, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const disagree = rows.filter((row) => (whyRefused(row.statement) !== null) !== (row.expect[0] === 400));
      expect(disagree.map((row) => row.name)).toEqual([]);
      expect(rows).toHaveLength(840);
    },
  );
});

// Statements about courses and tests: valid, and none of them a conversation. Those with a result are counted apart.
