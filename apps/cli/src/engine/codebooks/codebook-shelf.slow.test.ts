import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Codebook, type Groundswell, type Question, questionSchema } from '@groundswell/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';
import { fivePosts } from './five-posts.fixture.ts';

let home: string;
let groundswell: Groundswell;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-codebooks-'));
  groundswell = await openGroundswell({ home });
  await groundswell.ingest([await fivePosts(home)], { timezone: 'UTC' });
});
afterEach(async () => {
  await groundswell.close();
  await rm(home, { recursive: true });
});

const gizmos: Codebook = {
  ...{ id: 'gizmos', title: 'Gizmos', description: 'What they are about.', version: 1, source: 'Invented.' },
  themes: [
    {
      ...{ id: 'gizmo', label: 'Gizmo', description: 'A thing.', colour: 'leaf', patterns: ['gizmo'], except: [] },
      ...{ negated: [], matches: ['A gizmo.', 'Gizmo!'], mustNotMatch: ['A thing.', 'A word.'], matchesNegated: [] },
    },
  ],
};
const withPattern = (codebook: Codebook, ...more: string[]): Codebook => ({
  ...codebook,
  themes: codebook.themes.map((theme, place) =>
    place === 0 ? { ...theme, patterns: [...theme.patterns, ...more] } : theme,
  ),
});
const ask = (over: Partial<Question>) => groundswell.answer('themes', questionSchema.parse(over));
const found = async (codebook: string, theme: string) => {
  const row = (await ask({ codebook })).rows.find((one) => one.theme === theme);
  return row && { people: row.people, posts: row.posts, negated: row.negated };
};
const noted = async (codebook: string) =>
  (await ask({ codebook })).notes.find(({ code }) => code === 'codebook-version')?.text;

describe('a codebook that is saved', () => {
  it('is counted in the background; until then figures are of the version before and say so, and then of the new one', async () => {
    await groundswell.shelf.save(gizmos, { base: null, note: null });
    await groundswell.shelf.counted();
    expect(await found('gizmos', 'gizmo')).toEqual({ people: 1, posts: 1, negated: 1 });
    const before = groundswell.version();
    await groundswell.shelf.save(withPattern(gizmos, 'meeting'), { base: 1, note: 'Meetings' });
    expect(await noted('gizmos')).toBe('Counted with version 1 of “Gizmos”. Version 2 is being counted.');
    expect((await groundswell.shelf.list()).counting).toMatchObject({
      codebooks: [{ id: 'gizmos', title: 'Gizmos', version: 2 }],
    });
    expect(groundswell.version()).not.toBe(before);
    await groundswell.shelf.counted();
    expect((await groundswell.shelf.list()).counting).toBeNull();
    expect(await noted('gizmos')).toBe('Counted with version 2 of “Gizmos”.');
    expect(await found('gizmos', 'gizmo')).toEqual({ people: 2, posts: 3, negated: 1 });
    expect(await noted('mindset')).toMatch(/^Counted with version \d+ of “The mindset of social learning”\.$/);
  });

  it('leaves words and other codebooks as they were', async () => {
    const before = [await groundswell.answer('terms', questionSchema.parse({})), await found('mindset', 'fear')];
    expect(before[1]).toEqual({ people: 1, posts: 2, negated: 1 });
    await groundswell.shelf.save(gizmos, { base: null, note: null });
    await groundswell.shelf.counted();
    expect([await groundswell.answer('terms', questionSchema.parse({})), await found('mindset', 'fear')]).toEqual(
      before,
    );
  });

  it('is overtaken by a second saving while the first is counted', async () => {
    await groundswell.shelf.save(gizmos, { base: null, note: null });
    await groundswell.shelf.save(withPattern(gizmos, 'dread'), { base: 1, note: null });
    await groundswell.shelf.counted();
    expect(await found('gizmos', 'gizmo')).toEqual({ people: 2, posts: 3, negated: 1 });
    const [shelved] = (await groundswell.shelf.list()).codebooks.filter(({ codebook }) => codebook.id === 'gizmos');
    expect(shelved).toMatchObject({ counted: 2, versions: [{ version: 2 }, { version: 1 }] });
  });

  it('is still there after a rebuild and a restart, and is counted then where a crash cut that short', async () => {
    await groundswell.shelf.save(gizmos, { base: null, note: 'New' });
    await groundswell.shelf.counted();
    await groundswell.rebuild();
    await groundswell.shelf.save(withPattern(gizmos, 'meeting'), { base: 1, note: null });
    // Closing ends the count; a ledger without its stamp is what a crash leaves.
    await groundswell.close();
    const [id] = await readdir(join(home, 'records'));
    const ledger = join(home, 'records', id!, 'ledger.json');
    await writeFile(ledger, JSON.stringify({ ...JSON.parse(await readFile(ledger, 'utf8')), hitStamp: '' }));
    groundswell = await openGroundswell({ home });
    expect(await noted('gizmos')).toBe('Counted with version 2 of “Gizmos”.');
    expect(await found('gizmos', 'gizmo')).toEqual({ people: 2, posts: 3, negated: 1 });
  });

  it('is refused with all that is wrong with it, and nothing changes', async () => {
    const version = groundswell.version();
    const wrong = { ...withPattern(gizmos, 'gi*zmo', 'thing'), title: '' };
    await expect(groundswell.shelf.save(wrong, { base: null, note: null })).rejects.toThrow(
      [
        'There are 3 faults in the codebook; nothing was saved.',
        'title: needs a title',
        'theme gizmo: pattern "gi*zmo" has a * that does not end a word',
        'theme gizmo: “A thing.” must not be found, and is',
      ].join('\n'),
    );
    expect(groundswell.version()).toBe(version);
  });

  it('goes out and in as YAML, is copied, put back and removed', async () => {
    const { shelf } = groundswell;
    const yaml = await shelf.toYaml('practice');
    expect((await shelf.fromYaml(yaml, null)).versions).toHaveLength(1);
    const changed = await shelf.fromYaml(yaml.replace(/^title: .*$/m, 'title: Practised'), 'Another title');
    expect(changed).toMatchObject({ codebook: { title: 'Practised', version: 2 }, edited: true });
    expect(await shelf.putBack('practice')).toMatchObject({ codebook: { version: 3 }, edited: false });
    const copy = await shelf.copy('practice', { id: 'mine', title: 'Mine' });
    expect(copy).toMatchObject({ codebook: { id: 'mine', title: 'Mine', version: 1 }, builtIn: false });
    await shelf.counted();
    expect(await noted('mine')).toBe('Counted with version 1 of “Mine”.');
    await shelf.remove('mine');
    await shelf.counted();
    await expect(ask({ codebook: 'mine' })).rejects.toThrow(/no codebook called “mine”/);
    await expect(shelf.fromYaml('id: [', null)).rejects.toThrow(/is not valid YAML/);
  });
});
