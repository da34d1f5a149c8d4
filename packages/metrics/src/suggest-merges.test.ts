import { describe, expect, it } from 'vitest';
import type { KnownIdentity } from './known-identities.ts';
import { suggestMerges } from './suggest-merges.ts';

let members = 0;
/** Somebody in community "c" of a source, each a member of their own unless said. */
function somebody(source: string, known: Partial<KnownIdentity> = {}): KnownIdentity {
  members += 1;
  const { place = 'c', id = `${members}`, name } = known;
  return {
    key: `${source}/${place}/${id}`,
    source,
    place,
    community: place,
    id,
    name: name ?? id,
    named: name !== undefined,
    handle: null,
    email: null,
    team: null,
    posts: 1,
    loaded: true,
    member: members,
    certain: members,
    bot: false,
    ...known,
  };
}
const said = (people: KnownIdentity[]) =>
  suggestMerges(people, []).map(({ a, b, evidence, confidence }) => [a.source, b.source, confidence, ...evidence]);

describe('suggested as one person, with the evidence, are', () => {
  it('two of one name, whatever its case, accents, order and what stands in brackets', () => {
    for (const name of ['Téal NEWT', 'Newt, Teal', 'Teal Newt (she/her)', 'Teal Newt | Care'])
      expect(said([somebody('slack', { name: 'Teal Newt' }), somebody('x', { name })])[0]).toEqual([
        'slack',
        'x',
        'likely',
        `The name “Teal Newt” is like the name “${name}”.`,
      ]);
    expect(said([somebody('slack', { name: '田中太郎' }), somebody('x', { name: '田中太郎' })])).toEqual([
      ['slack', 'x', 'likely', 'Same name: “田中太郎”.'],
    ]);
  });

  it('two of the same handle, and less surely two of a similar one', () => {
    expect(said([somebody('discord', { handle: 'teal_newt' }), somebody('x', { handle: '@Teal_Newt' })])).toEqual([
      ['discord', 'x', 'likely', 'Same handle: “teal_newt”.'],
    ]);
    expect(said([somebody('discord', { handle: 'teal_newt' }), somebody('x', { handle: 'TealNewt42' })])).toEqual([
      ['discord', 'x', 'possible', 'The handle “teal_newt” is like the handle “TealNewt42”.'],
    ]);
  });

  it('a handle and a name or the first part of an address that are alike', () => {
    const slack = somebody('slack', { name: 'Teal Newt', email: 'teal.newt@example.org' });
    expect(said([slack, somebody('irc', { handle: 'tealnewt' })])).toEqual([
      ['slack', 'irc', 'possible', 'The address “teal.newt@example.org” is like the handle “tealnewt”.'],
    ]);
    expect(said([somebody('x', { name: 'Rust Carp' }), somebody('irc', { handle: 'rust-carp' })])).toEqual([
      ['x', 'irc', 'possible', 'The name “Rust Carp” is like the handle “rust-carp”.'],
    ]);
  });

  it('“name at host (Real Name)”, by the address and by the name', () => {
    const list = somebody('mbox', { handle: 'teal.newt at example.org', name: 'Teal Newt' });
    expect(said([list, somebody('slack', { name: 'T. Newt', email: 'Teal.Newt@example.org' })])).toEqual([
      [
        'mbox',
        'slack',
        'strong',
        '“teal.newt at example.org” is the address Teal.Newt@example.org, written so that robots do not find it.',
      ],
    ]);
    const whole = somebody('archive', { name: 'teal (at) example (dot) org (Teal Newt)' });
    expect(said([whole, somebody('x', { name: 'Teal Newt' })])).toEqual([
      ['archive', 'x', 'likely', 'Same name: “Teal Newt”.'],
    ]);
  });

  it('the surest first: name and handle before name before a likeness, and the reverse of an address that differs', () => {
    const one = (more: Partial<KnownIdentity>) => somebody('slack', { name: 'Teal Newt', handle: 'teal', ...more });
    expect(said([one({}), somebody('x', { name: 'Teal Newt', handle: 'teal' })])).toEqual([
      ['slack', 'x', 'strong', 'Same handle: “teal”.', 'Same name: “Teal Newt”.'],
    ]);
    expect(
      said([one({ email: 'a.newt@example.org' }), somebody('x', { name: 'Teal Newt', email: 'b.newt@example.org' })]),
    ).toEqual([
      [
        'slack',
        'x',
        'possible',
        'Same name: “Teal Newt”.',
        'But both have an address at example.org, and these differ.',
      ],
    ]);
  });
});

describe('never suggested are', () => {
  it('two of the same source and community, also where one of them is the member of another', () => {
    const name = 'Teal Newt';
    expect(said([somebody('slack', { name }), somebody('slack', { name })])).toEqual([]);
    expect(said([somebody('records', { name, place: '' }), somebody('records', { name })])).toEqual([]);
    expect(said([somebody('slack', { name }), somebody('slack', { name, place: 'd' })])).toHaveLength(1);
    const known = somebody('slack', { name });
    expect(said([known, somebody('roster', { name, member: known.member }), somebody('slack', { name })])).toEqual([]);
  });

  it('bots, who is one member already, and those who were said to be different, whichever of their identities', () => {
    const name = 'Teal Newt';
    const one = somebody('slack', { name });
    expect(said([one, somebody('x', { name, bot: true })])).toEqual([]);
    expect(said([one, somebody('x', { name, member: one.member })])).toEqual([]);
    const other = somebody('x', { name });
    const third = somebody('roster', { name, member: other.member });
    expect(suggestMerges([one, other, third], [{ a: other.key, b: one.key, decision: 'different' }])).toEqual([]);
    expect(suggestMerges([one, other, third], [])).toHaveLength(1);
  });

  it('handles with different numbers, names of nobody, initials, and ids that stand in for a name', () => {
    expect(said([somebody('discord', { handle: 'student12' }), somebody('x', { handle: 'student15' })])).toEqual([]);
    expect(said([somebody('discord', { handle: 'guest' }), somebody('x', { handle: 'guest' })])).toEqual([]);
    expect(said([somebody('discord', { handle: 'tn' }), somebody('x', { handle: 'tn' })])).toEqual([]);
    expect(said([somebody('slack', { id: 'U100' }), somebody('mattermost', { id: 'U100' })])).toEqual([]);
    expect(said([somebody('slack', { name: 'Look at me' }), somebody('x', { email: 'look@me' })])).toEqual([]);
  });

  it('those whose name half the world has', () => {
    const crowd = Array.from({ length: 26 }, (_, index) => somebody(`s${index}`, { name: 'Teal Newt' }));
    expect(said(crowd)).toEqual([]);
    expect(said(crowd.slice(1))).toHaveLength((25 * 24) / 2);
  });
});

it('shows one pair of identities for two people, however many they have', () => {
  const teal = ['a', 'b'].map((place) => somebody('slack', { place, name: 'Teal Newt', member: -1 }));
  const other = ['a', 'b'].map((place) => somebody('x', { place, name: 'Teal Newt', handle: 'tealnewt', member: -2 }));
  const known = somebody('irc', { posts: 9, name: 'teal newt', member: -2 });
  expect(said([...teal, ...other, known])).toEqual([['slack', 'irc', 'likely', 'Same name: “Teal Newt”.']]);
});

it('takes seconds, not minutes, for fifty thousand identities', () => {
  const crowd = Array.from({ length: 50_000 }, (_, index) => {
    const person = index % 20_000;
    const name = `Colour${person % 7000} Animal${person % 900}`;
    return somebody(index < 20_000 ? 'slack' : 'x', { name, handle: `handle-${person}`, place: `${index % 9}` });
  });
  const start = performance.now();
  expect(suggestMerges(crowd, []).length).toBeGreaterThan(10_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
