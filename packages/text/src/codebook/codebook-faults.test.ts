import { expect, test } from 'vitest';
import { checkCodebookAndSentences } from './codebook-faults.ts';
import { codebookToYaml, readYaml } from './codebook-yaml.ts';

const theme = {
  ...{ id: 'hope', label: 'Hope', description: 'Looking forward.', colour: 'gold', patterns: ['hope*'] },
  ...{ except: ['hope street'], negated: ['hopeless'] },
  ...{ matches: ['We hope so.', 'Hopeful, all of us.'], mustNotMatch: ['Meet on Hope Street.', 'See you.'] },
  matchesNegated: ['It is hopeless.'],
};
const book = { id: 'small', title: 'Small', description: 'd', version: 1, source: 'invented', themes: [theme] };
const faultsOf = (themes: unknown[], more = {}) => checkCodebookAndSentences({ ...book, ...more, themes }).faults;

test('a codebook whose themes do with their sentences what they say of them has no fault', () => {
  expect(checkCodebookAndSentences(book)).toEqual({ codebook: book, faults: [] });
});

test('every fault is told at once: of the codebook, of a theme’s shape, of a pattern, and of a sentence', () => {
  const unread = { ...theme, id: 'joy', patterns: ['jo*y', 'joy'], matches: ['Such joy.', 'What a day.'] };
  const unshaped = { ...theme, id: 'calm', label: ' ', matches: ['Calm.'] };
  expect(faultsOf([theme, unread, unshaped], { title: '' })).toEqual([
    'title: needs a title',
    'theme calm, label: needs a name',
    'theme calm, matches: needs at least two sentences that must be found',
    'theme joy: pattern "jo*y" has a * that does not end a word',
    'theme joy: “What a day.” must be found, and is not',
  ]);
});

test('a sentence that is found and must not be, or counts and must be negated, is told', () => {
  expect(faultsOf([{ ...theme, except: [], negated: [] }])).toEqual([
    'theme hope: “Meet on Hope Street.” must not be found, and is',
    'theme hope: “It is hopeless.” must be found as negated only, and counts',
  ]);
});

test('what is no codebook at all is told as such', () => {
  expect(faultsOf([])).toEqual(['themes: needs at least one theme']);
  expect(checkCodebookAndSentences('words').faults).toHaveLength(1);
});

test('YAML that is written is read back the same, without the lists that are empty', () => {
  const bare = {
    ...theme,
    id: 'calm',
    except: [],
    negated: [],
    matchesNegated: [],
    patterns: ['no: "stress"', 'calm*'],
  };
  const yaml = codebookToYaml({ ...book, themes: [theme, bare] } as Parameters<typeof codebookToYaml>[0]);
  const { themes } = readYaml(yaml) as { themes: object[] };
  expect(themes[0]).toEqual(theme);
  expect(Object.keys(themes[1]!)).toEqual([
    'id',
    'label',
    'description',
    'colour',
    'patterns',
    'matches',
    'mustNotMatch',
  ]);
  expect(() => readYaml('id: [')).toThrow(/not valid YAML/);
});
