import { expect, it } from 'vitest';
import { namesAs } from './names-as.ts';

const called = (...names: string[]) => names.map((name) => ({ name, also: [] }));
const people = called('Amber Otter', 'Teal Newt', 'Amber Finch', 'rust.carp');

it('leaves names as they are where they may be shown', () => {
  const { authorAs, textAs } = namesAs('full', people);
  expect([authorAs('Teal Newt'), authorAs(null), textAs('Thanks @Teal Newt')]).toEqual([
    'Teal Newt',
    'Author not known',
    'Thanks @Teal Newt',
  ]);
});

it('gives each person one number, whether they write or are mentioned, whole or by a part of their name', () => {
  const { authorAs, textAs } = namesAs('pseudonym', people);
  expect(authorAs('Teal Newt')).toBe('Person 1');
  expect(textAs('Thanks Amber Otter, @Teal and Newt’s team, and @rust.carp')).toBe(
    'Thanks Person 2, Person 1 and Person 1’s team, and Person 3',
  );
  expect(authorAs('Amber Otter')).toBe('Person 2');
  expect(textAs('@Amber\u00a0Otter’s list')).toBe('Person 2’s list');
});

it('takes a name as it is, whatever signs are in it', () => {
  const { textAs } = namesAs('pseudonym', called('Jo-Ann O’Heron (HR)', 'a+b', 'x'));
  expect(textAs('Jo-Ann O’Heron (HR) and a+b, aab')).toBe('Person 1 and Person 2, aab');
});

it('does not guess whom a shared name means, and hides mentions and addresses of people whom it does not know', () => {
  const { textAs } = namesAs('pseudonym', people);
  expect(textAs('Amber asked @plum_heron and @Plum\u00a0Heron, mail plum@example.org')).toBe(
    'somebody asked somebody and somebody, mail (address)',
  );
});

it('leaves names out, and takes no part of another word for one', () => {
  const { authorAs, textAs } = namesAs('none', people);
  expect([authorAs('Teal Newt'), authorAs(null)]).toEqual(['', '']);
  expect(textAs('Amber Otter and the Newton team in Amberley; newt is an animal')).toBe(
    'somebody and the Newton team in Amberley; newt is an animal',
  );
});

it('knows people by their handles and other names, however they are written, and in hashtags', () => {
  const { textAs } = namesAs('pseudonym', [
    { name: 'Amber Otter', also: ['@amb3r', 'Amber O.'] },
    { name: 'Will', also: ['will'] },
  ]);
  expect(textAs('RT @Amb3r: amb3r and AMBER OTTER, see #AmberOtter')).toBe(
    'RT Person 1: Person 1 and Person 1, see #Person 1',
  );
  expect(textAs('I will ask @will')).toBe('I will ask Person 2');
});

it('gives those whom only texts mention a number by their handle, and takes no word for one', () => {
  const texts = [
    'RT @plum_heron: fear',
    '@Plum_Heron yes, plum_heron!',
    'learning @learning is learning',
    '@here we go',
  ];
  const { textAs } = namesAs('pseudonym', people, texts);
  expect(texts.map(textAs)).toEqual([
    'RT Person 1: fear',
    'Person 1 yes, Person 1!',
    'learning Person 2 is learning',
    '@here we go',
  ]);
});

it('leaves no link to a profile, nor one that holds a handle', () => {
  const { textAs } = namesAs('none', [{ name: 'Amber Otter', also: ['amb3r'] }]);
  const text = (address: string) => textAs(`see ${address} now`);
  for (const address of [
    'https://twitter.com/anybody/status/12',
    'linkedin.com/in/jane-heron-12',
    'https://www.youtube.com/@teal',
    'https://example.org/blog?by=amb3r',
    'http://amb3r.example.org/a',
    'https://example.org/people/x/amber-otter',
    'https://example.org/%61mb3r',
  ])
    expect(text(address)).toBe('see (link) now');
  for (const address of [
    'https://example.org/amber',
    'https://twitter.com/hashtag/chat',
    'https://youtu.be/abc',
    'and/or',
  ])
    expect(text(address)).toBe(`see ${address} now`);
});

it('takes no bracket around a link for a part of it', () => {
  const { textAs } = namesAs('none', people);
  expect(textAs('[x](https://twitter.com/a) (see x.com/b), https://twitter.com/a_(b) (c)')).toBe(
    '[x]((link)) (see (link)), (link) (c)',
  );
});

it.each<[name: string, also: string[], text: string, shown: string]>([
  ['Amber Otter, PhD', [], 'Otter has a PhD', 'Person 1 has a PhD'],
  ['Olive Finch (Plum)', [], 'Thanks Plum, thanks Finch', 'Thanks Person 1, thanks Person 1'],
  ['Jo Heron', [], 'Jo asked John', 'Person 1 asked John'],
  ['Dr Jo Heron', [], 'Dr Jo asked', 'Dr Person 1 asked'],
  ['amber otter', [], 'Thanks Amber, amber is a colour', 'Thanks Person 1, amber is a colour'],
  ['AMBER OTTER', [], 'Thanks Otter', 'Thanks Person 1'],
  ['jo.heron', [], 'Thanks Jo', 'Thanks Person 1'],
  ['amb3r', ['Amber Otter'], 'Thanks Amber', 'Thanks Person 1'],
  ['The Amber Team (She/Her)', [], 'The Team and She', 'The Team and She'],
])('knows %s (also %j) by the parts of the name, and takes no title for one', (name, also, text, shown) => {
  expect(namesAs('pseudonym', [{ name, also }]).textAs(text)).toBe(shown);
});
