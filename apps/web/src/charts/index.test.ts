import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartDescriptions, charts } from './index.ts';

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

it('lists every chart file by its name, with what it is for', async () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => /^[A-Z].*\.tsx$/.test(name) && !name.includes('.test.'),
  );
  const ids = files.map((name) => kebab(name.replace('.tsx', ''))).sort();
  expect(Object.keys(charts).sort()).toEqual(ids);
  const descriptions = await chartDescriptions();
  expect(descriptions.map(({ id }) => id)).toEqual(Object.keys(charts));
  for (const { title, purpose } of descriptions) expect([title, purpose]).not.toContain('');
});
