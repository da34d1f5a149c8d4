import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { sourceFiles } from './source-files.ts';

/** Which packages of ours each one may use: contract ← {sources, text, warehouse, workspace, metrics, words} ← report ← apps. */
const mayUse: Record<string, string[]> = {
  'packages/contract': [],
  'packages/sources': ['contract'],
  'packages/text': ['contract'],
  'packages/warehouse': ['contract'],
  'packages/workspace': ['contract'],
  'packages/metrics': ['contract'],
  'packages/report': ['contract', 'words'],
  'packages/words': ['contract'],
  'data/sample': ['contract'],
  'apps/web': ['contract', 'words'],
  'apps/api': ['contract'],
  'apps/cli': ['api', 'contract', 'metrics', 'report', 'sample', 'sources', 'text', 'warehouse', 'words', 'workspace'],
};

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const importsOf = (file: string): { name: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => ({
    name: (match[2] ?? match[3])!,
    typeOnly: Boolean(match[1]),
  }));

describe.each(Object.entries(mayUse))('%s', (folder, allowed) => {
  const files = sourceFiles(join(projectRoot, folder), ['.ts', '.tsx']).filter((file) => !isTest(file));
  const manifest = JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8'));

  it('depends only on the packages below it', () => {
    const ours = Object.keys(manifest.dependencies ?? {}).flatMap((name) =>
      name.startsWith('@groundswell/') ? [name.slice('@groundswell/'.length)] : [],
    );
    expect(ours.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('imports only what its package.json names, and nothing across folders', () => {
    const strays = files.flatMap((file) =>
      importsOf(file).flatMap(({ name }) => {
        if (name.startsWith('.'))
          return relative(join(projectRoot, folder), join(file, '..', name)).startsWith('..')
            ? [`${relative(projectRoot, file)}: ${name}`]
            : [];
        if (name.startsWith('node:')) return [];
        const wanted = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!;
        return wanted in { ...manifest.dependencies, ...manifest.devDependencies }
          ? []
          : [`${relative(projectRoot, file)}: ${name}`];
      }),
    );
    expect(strays).toEqual([]);
  });
});

it('the web takes only types from the contract, and nothing that could weigh but words', () => {
  const values = sourceFiles(join(projectRoot, 'apps/web/src'), ['.ts', '.tsx']).flatMap((file) =>
    importsOf(file).flatMap(({ name, typeOnly }) =>
      name.startsWith('@groundswell/') && name !== '@groundswell/words' && !typeOnly
        ? [relative(projectRoot, file)]
        : [],
    ),
  );
  expect(values).toEqual([]);
});

it('SQL stands only in metrics and warehouse (settings in workspace)', () => {
  const elsewhere = ['apps', 'packages/contract', 'packages/sources', 'packages/text']
    .flatMap((folder) => sourceFiles(join(projectRoot, folder), ['.ts', '.tsx']))
    .filter(
      (file) =>
        !isTest(file) &&
        /[`'"]\s*(select|insert into|delete from|update)\s[\s\S]{0,200}?\b(from|into|set|where)\b/.test(
          readFileSync(file, 'utf8'),
        ),
    )
    .map((file) => relative(projectRoot, file));
  // One line asks the warehouse what it was built from; it belongs to the swapping of files.
  expect(elsewhere.filter((file) => file !== 'apps/cli/src/engine/current-warehouse.ts')).toEqual([]);
});

it('no folder has a name that names nothing', () => {
  const folders = sourceFiles(projectRoot, ['.ts', '.tsx', '.mjs']).map((file) => relative(projectRoot, file));
  expect(folders.filter((file) => /(^|\/)(utils?|helpers?|common|services|types|misc)\//.test(file))).toEqual([]);
});

it('no generated or source file is longer than 250 lines', () => {
  const long = sourceFiles(projectRoot, ['.ts', '.tsx', '.mjs'])
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251 && !isTest(file))
    .map((file) => relative(projectRoot, file));
  expect(long).toEqual([]);
});

it('every package has an entry that exists', () => {
  const missing = Object.keys(mayUse).filter(
    (folder) => folder !== 'apps/web' && !existsSync(join(projectRoot, folder, 'src/index.ts')),
  );
  expect(missing.filter((folder) => folder !== 'apps/cli')).toEqual([]);
});
