import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeMetric, metrics } from '@groundswell/metrics';
import { readers } from '@groundswell/sources';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.includes('.test.'))
    .map(({ name }) => name);

describe('metrics', () => {
  // Every folder is a family, but for these two.
  const folders = readdirSync(join(projectRoot, 'packages/metrics/src'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !['headlines', 'testing'].includes(entry.name),
  );
  const onDisk = folders.flatMap(({ name }) =>
    filesOf(`packages/metrics/src/${name}`, '.ts').map((file) => `${name}/${basename(file, '.ts')}`),
  );

  it('are listed one for one with their files, each named after its id in the folder of its family', () => {
    expect(metrics.map(({ family, id }) => `${family}/${id}`).sort()).toEqual(onDisk.sort());
  });

  it.each(metrics.map((metric) => [metric.id, metric] as const))(
    '%s is documented: question, definition, source, unit, columns, and a test beside it',
    (id, metric) => {
      const described = describeMetric(metric);
      expect(described.question).toMatch(/\?$/);
      expect(described.definition.length).toBeGreaterThan(40);
      expect(described.source.length).toBeGreaterThan(10);
      expect(described.unit).not.toBe('');
      expect(described.columns.map(({ name }) => name)).toEqual(Object.keys(metric.row.shape));
      expect(Object.keys(metric.row.shape)).toContain('people');
      expect(existsSync(join(projectRoot, `packages/metrics/src/${metric.family}/${id}.test.ts`))).toBe(true);
    },
  );
});

describe('readers', () => {
  it('are listed one for one with their files', () => {
    const onDisk = filesOf('packages/sources/src/readers', '.ts')
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'index');
    expect(readers.map(({ id }) => id).sort()).toEqual(onDisk.sort());
  });

  it.each(readers.map((reader) => [reader.id, reader] as const))(
    '%s says how to get its export, and has a fixture',
    (id, reader) => {
      expect(reader.docs.length).toBeGreaterThan(200);
      expect(existsSync(join(projectRoot, `packages/sources/src/readers/fixtures/${id}`))).toBe(true);
    },
  );
});

describe('charts', () => {
  it('are listed one for one with their files, each described', () => {
    const index = readFileSync(join(projectRoot, 'apps/web/src/charts/index.ts'), 'utf8');
    const files = filesOf('apps/web/src/charts', '.tsx')
      .map((file) => basename(file, '.tsx'))
      .filter((name) => /^[A-Z]/.test(name));
    const kebab = (name: string) => name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
    const undocumented = files.filter(
      (name) =>
        !readFileSync(join(projectRoot, `apps/web/src/charts/${name}.tsx`), 'utf8').includes(`id: '${kebab(name)}'`),
    );
    expect(undocumented).toEqual([]);
    expect(files.filter((name) => !index.includes(`./${name}.tsx`))).toEqual([]);
  });
});
