import { type Check, listOf, objectWith, text, textThat } from './checks.ts';
import { extensions, iri, languageMap } from './forms.ts';

const interactionTypes = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

const components = listOf(objectWith({ id: text, description: languageMap }, ['id']));

const definition = objectWith({
  name: languageMap,
  description: languageMap,
  type: iri,
  moreInfo: iri,
  extensions,
  interactionType: textThat((one) => interactionTypes.includes(one), 'a kind of interaction'),
  correctResponsesPattern: listOf(text),
  choices: components,
  scale: components,
  source: components,
  target: components,
  steps: components,
});

/** Something that can be done, with what describes it. */
export const activity: Check = objectWith(
  { objectType: textThat((one) => one === 'Activity', '"Activity"'), id: iri, definition },
  ['id'],
);
