import { expect, it } from 'vitest';
import { namesAs } from './names-as.ts';

const people = ['Amber Otter', 'Teal Newt', 'Amber Finch', 'rust.carp'];

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
  const { textAs } = namesAs('pseudonym', ['Jo-Ann O’Heron (HR)', 'a+b', 'x']);
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
