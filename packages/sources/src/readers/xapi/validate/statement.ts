import { asObject, type JsonObject, objectIn } from '../../../json-fields.ts';
import { activity } from './activities.ts';
import { actor, agent, authority, group } from './actors.ts';
import { type Check, every, listOf, objectWith, rule, text, textThat, wholeNumber } from './checks.ts';
import { extensions, iri, language, languageMap, timestamp, uuid } from './forms.ts';
import { result } from './outcome.ts';

/** The verb that takes a statement back. */
export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

/**
 * Why a learning record store must refuse a statement (xAPI 1.0.3, or 2.0 where its version says so), as the end of a
 * sentence; null where it must take it.
 */
export function whyRefused(statement: unknown): string | null {
  const version = asObject(statement)?.version;
  return (typeof version === 'string' && version.startsWith('2.') ? newer : older)(statement, '');
}

const verb = objectWith({ id: iri, display: languageMap }, ['id']);
const statementRef = objectWith({ objectType: textThat((one) => one === 'StatementRef', '"StatementRef"'), id: uuid }, [
  'objectType',
  'id',
]);

// A single activity is an older way of writing a list of one.
const activities: Check = (value, place) => (Array.isArray(value) ? listOf(activity) : activity)(value, place);

const context: Record<string, Check> = {
  registration: uuid,
  instructor: actor,
  team: group,
  contextActivities: objectWith({ parent: activities, grouping: activities, category: activities, other: activities }),
  revision: text,
  platform: text,
  language,
  statement: statementRef,
  extensions,
};

// xAPI 2.0 (IEEE 9274.1.1), 4.2.6: who else took part, and why they matter.
const relevant = { objectType: text, relevantTypes: listOf(iri) };
const newerContext: Record<string, Check> = {
  ...context,
  contextAgents: listOf(objectWith({ ...relevant, agent }, ['objectType', 'agent'])),
  contextGroups: listOf(objectWith({ ...relevant, group }, ['objectType', 'group'])),
};

const attachment = objectWith(
  {
    usageType: iri,
    display: languageMap,
    description: languageMap,
    contentType: textThat((one) => /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/.test(one), 'a media type'),
    length: wholeNumber,
    sha2: text,
    fileUrl: iri,
  },
  ['usageType', 'display', 'contentType', 'length', 'sha2'],
);

/** What a statement and one inside another have in common. */
function parts(contexts: Record<string, Check>): Record<string, Check> {
  return { actor, verb, result, context: objectWith(contexts), timestamp, attachments: listOf(attachment) };
}

const aboutActivities = rule((statement) => {
  const said = objectIn(statement, 'context');
  const type = objectIn(statement, 'object')?.objectType ?? 'Activity';
  return type === 'Activity' || !(said !== null && ('revision' in said || 'platform' in said));
}, 'has a "revision" or "platform", and its object is no activity');

function statementOf(contexts: Record<string, Check>, version: RegExp): Check {
  const own = parts(contexts);
  const inner = every(
    objectWith({ objectType: text, ...own, object: objectOf(null) }, ['actor', 'verb', 'object']),
    aboutActivities,
  );
  return every(
    objectWith(
      {
        ...own,
        object: objectOf(inner),
        id: uuid,
        stored: timestamp,
        authority,
        version: textThat((one) => version.test(one), 'a version that is known'),
      },
      ['actor', 'verb', 'object'],
    ),
    aboutActivities,
    rule(
      (statement) => !takesBack(statement) || objectIn(statement, 'object')?.objectType === 'StatementRef',
      'voids what is no statement',
    ),
  );
}

const older = statementOf(context, /^1\.0(?:\.\d+)?$/);
const newer = statementOf(newerContext, /^2\.0(?:\.\d+)?$/);

/** The object of a statement by its type; `inner` is null inside of another, which cannot hold a third. */
function objectOf(inner: Check | null): Check {
  return (value, place) => {
    const type = asObject(value)?.objectType ?? 'Activity';
    if (type === 'Activity') return activity(value, place);
    if (type === 'Agent') return agent(value, place);
    if (type === 'Group') return group(value, place);
    if (type === 'StatementRef') return statementRef(value, place);
    if (type === 'SubStatement' && inner !== null) return inner(value, place);
    return `"${place}" has an "objectType" that is not allowed there`;
  };
}

function takesBack(statement: JsonObject): boolean {
  return objectIn(statement, 'verb')?.id === VOIDED;
}
