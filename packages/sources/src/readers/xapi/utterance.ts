import { htmlWords } from '../../html/html-words.ts';
import { asObject, type JsonObject, objectIn, textIn } from '../../json-fields.ts';
import { utcOfStamp } from './validate/forms.ts';
import { VOIDED } from './validate/statement.ts';

/** What a statement is to a conversation. */
export type Deed = 'opens' | 'answers' | 'shares' | 'likes' | 'voids' | 'other';

// The last parts of the verbs' IRIs, in the vocabularies of ADL, Tin Can, Activity Streams and the profiles of w3id.org.
const deeds = new Map<string, Deed>([
  ...['asked', 'ask', 'posted', 'post', 'said', 'say', 'discussed'].map((verb) => [verb, 'opens'] as const),
  ...['commented', 'comment', 'replied', 'reply', 'responded', 'respond', 'answered', 'answer'].map(
    (verb) => [verb, 'answers'] as const,
  ),
  ...['shared', 'share', 'reshared', 'reposted'].map((verb) => [verb, 'shares'] as const),
  ...[
    'liked',
    'like',
    'favorited',
    'favorite',
    'loved',
    'upvoted',
    'up-voted',
    'voted-up',
    'endorsed',
    'agreed',
    'agree',
  ].map((verb) => [verb, 'likes'] as const),
]);
const makes = new Set(['created', 'create', 'authored', 'author', 'wrote', 'submitted', 'submit']);

/** What a valid statement does. */
export function deedOf(statement: JsonObject): Deed {
  const iri = textIn(objectIn(statement, 'verb'), 'id') ?? '';
  if (iri === VOIDED) return 'voids';
  const verb = lastPart(iri).toLowerCase();
  const object = objectIn(statement, 'object');
  const definition = objectIn(object, 'definition');
  // "Answered" mostly is a question of a test, and its answer is nobody's contribution.
  if (
    definition !== null &&
    ('interactionType' in definition || /cmi\.interaction$/.test(textIn(definition, 'type') ?? ''))
  )
    return 'other';
  const result = objectIn(statement, 'result');
  if (/^answer/.test(verb) && result !== null && ('score' in result || 'success' in result)) return 'other';
  if (makes.has(verb)) return isTalk(textIn(definition, 'type') ?? '') ? 'opens' : 'other';
  return deeds.get(verb) ?? 'other';
}

function isTalk(type: string): boolean {
  return /forum|discussion|topic|thread|comment|status|message|note|question|reply|blog|post$/i.test(lastPart(type));
}

/** The words that a statement's author wrote; '' where there are none. */
export function wordsOf(statement: JsonObject, deed: Deed): string {
  const response = plain(textIn(objectIn(statement, 'result'), 'response') ?? '');
  if (deed === 'answers' || (response !== '' && deed !== 'shares')) return response;
  const definition = objectIn(objectIn(statement, 'object'), 'definition');
  const made = plain(
    inAnyLanguage(objectIn(definition, 'description')) ?? inAnyLanguage(objectIn(definition, 'name')) ?? '',
  );
  if (deed !== 'shares') return made;
  return [response, made || (textIn(objectIn(statement, 'object'), 'id') ?? '')]
    .filter((part) => part !== '')
    .join('\n');
}

/** What a sharer added of their own; null where that is nothing. */
export function commentOf(statement: JsonObject): string | null {
  return plain(textIn(objectIn(statement, 'result'), 'response') ?? '') || null;
}

function plain(words: string): string {
  return (/<[a-z][^<>]*>/i.test(words) ? htmlWords(words) : words.replaceAll('\0', '')).trim();
}

/** A text that is there in several languages: English where there is any, else the first; null where there is none. */
export function inAnyLanguage(map: JsonObject | null): string | null {
  if (map === null) return null;
  const languages = Object.keys(map);
  return textIn(map, languages.find((one) => /^en\b/i.test(one)) ?? languages[0] ?? '');
}

/** Where a statement was made: the course, forum or page that its context names first. */
export function placeOf(statement: JsonObject): { channel: string; name: string } {
  const around = objectIn(objectIn(statement, 'context'), 'contextActivities');
  const [activity] = [...activitiesIn(around, 'grouping'), ...activitiesIn(around, 'parent')];
  const channel = textIn(activity ?? null, 'id');
  if (activity === undefined || channel === null) return { channel: 'statements', name: 'Statements' };
  return {
    channel,
    name: inAnyLanguage(objectIn(objectIn(activity, 'definition'), 'name')) ?? (lastPart(channel) || channel),
  };
}

/** Something that a statement may be about: another statement, or an activity, by its id. */
export interface Target {
  statement?: string;
  activity?: string;
}

/** What a statement may be an answer to, the surest first. */
export function targetsOf(statement: JsonObject): Target[] {
  const object = objectIn(statement, 'object');
  const context = objectIn(statement, 'context');
  const id = textIn(object, 'id');
  const referred = textIn(objectIn(context, 'statement'), 'id');
  const around = activitiesIn(objectIn(context, 'contextActivities'), 'parent').flatMap(
    (one) => textIn(one, 'id') ?? [],
  );
  return [
    ...(id === null
      ? []
      : [object?.objectType === 'StatementRef' ? { statement: id.toLowerCase() } : { activity: id }]),
    ...(referred === null ? [] : [{ statement: referred.toLowerCase() }]),
    ...around.map((activity) => ({ activity })),
  ];
}

/** When it happened, or else when it was stored, in UTC. */
export function timeOf(statement: JsonObject): string | null {
  return utcOfStamp(textIn(statement, 'timestamp') ?? '') ?? utcOfStamp(textIn(statement, 'stored') ?? '');
}

function activitiesIn(around: JsonObject | null, key: string): JsonObject[] {
  const found = around?.[key];
  return (Array.isArray(found) ? found : [found]).map(asObject).filter((one) => one !== null);
}

function lastPart(iri: string): string {
  return /([^/#:]*)[/#]*$/.exec(iri)?.[1] ?? '';
}
