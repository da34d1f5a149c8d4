import type { OutcomeRecord } from '@groundswell/contract';
import { type JsonObject, objectIn, textIn } from '../../json-fields.ts';
import { secondsOf } from './duration.ts';
import { inAnyLanguage } from './utterance.ts';

/** An outcome without what every record of a statement has: where, who, when. */
type Outcome = Omit<OutcomeRecord, 'type' | 'community' | 'outcome' | 'member' | 'at'>;

/**
 * How somebody did, as the result of a valid statement says it; null where it says nothing of that. A score that somebody
 * gives to a person or to another statement is not the giver's, so only what is about an activity counts.
 */
export function outcomeOf(statement: JsonObject): Outcome | null {
  const object = objectIn(statement, 'object');
  const verb = textIn(objectIn(statement, 'verb'), 'id');
  const activity = (object?.objectType ?? 'Activity') === 'Activity' ? textIn(object, 'id') : null;
  const result = objectIn(statement, 'result');
  const score = objectIn(result, 'score');
  const attained = {
    scaled: numberIn(score, 'scaled'),
    raw: numberIn(score, 'raw'),
    success: flagIn(result, 'success'),
    completion: flagIn(result, 'completion'),
    seconds: finite(secondsOf(textIn(result, 'duration') ?? '')),
  };
  if (verb === null || activity === null || Object.values(attained).every((one) => one === undefined)) return null;
  const name = inAnyLanguage(objectIn(objectIn(object, 'definition'), 'name')) ?? undefined;
  return { verb, object: activity, name, ...attained, min: numberIn(score, 'min'), max: numberIn(score, 'max') };
}

function numberIn(object: JsonObject | null, key: string): number | undefined {
  return finite(object?.[key]);
}

/** JSON can write numbers that are beyond all bounds (`1e999`). */
function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function flagIn(object: JsonObject | null, key: string): boolean | undefined {
  const value = object?.[key];
  return typeof value === 'boolean' ? value : undefined;
}
