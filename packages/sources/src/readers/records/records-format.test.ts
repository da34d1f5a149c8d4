import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordSchema } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

const format = readFileSync(fileURLToPath(new URL('../../../../../docs/records-format.md', import.meta.url)), 'utf8');

describe('docs/records-format.md', () => {
  it('has an example whose every line is a record, with each type at least once', () => {
    const lines = /```ndjson\n([\s\S]*?)\n```/.exec(format)?.[1]?.split('\n') ?? [];
    const types = lines.map((line, index) => readLine(line, 'example', index + 1).type);
    expect(new Set(types)).toEqual(new Set(recordSchema.options.map((option) => option.shape.type.value)));
  });

  it.each(recordSchema.options.map((option) => [option.shape.type.value, Object.entries(option.shape)] as const))(
    'describes every field of a %s, and marks those that must be there',
    (type, fields) => {
      const section = new RegExp(`### ${type}\\n([\\s\\S]*?)(?=\\n### |$)`).exec(format)?.[1] ?? '';
      const named = section
        .split('\n')
        .flatMap((row) => (/^\| (?!field|---)([^|]+) \|/.exec(row)?.[1] ?? '').split(', '));
      const expected = fields.map(([name, schema]) => (schema.safeParse(undefined).success ? name : `**${name}**`));
      expect(named.filter((name) => name !== '').sort()).toEqual(expected.sort());
    },
  );
});
