import { createHash } from 'node:crypto';
import { asObject, type JsonObject, objectIn, textIn } from '../../json-fields.ts';
import { OpeningPosts } from '../../opening-post.ts';
import { deedOf, placeOf, type Target, targetsOf, timeOf } from './utterance.ts';

/** Which statements answer which, and which were taken back: stores give the newest first, so it is found out beforehand. */
export class Conversation {
  private readonly makers = new Map<string, { statement: string; at: string }>();
  private readonly posts = new Map<string, { targets: Target[]; channel: string }>();
  private readonly openings = new OpeningPosts((id) => this.parentOf(id));
  readonly voided = new Set<string>();

  see(statement: JsonObject): void {
    const deed = deedOf(statement);
    const object = textIn(objectIn(statement, 'object'), 'id') ?? '';
    if (deed === 'voids') this.voided.add(object.toLowerCase());
    if (deed === 'opens' || deed === 'shares') {
      const made = { statement: statementId(statement), at: timeOf(statement) ?? '' };
      const known = this.makers.get(object);
      if (known === undefined || made.at < known.at) this.makers.set(object, made);
    }
    if (deed === 'opens' || deed === 'shares' || deed === 'answers') {
      this.posts.set(statementId(statement), { targets: targetsOf(statement), channel: placeOf(statement).channel });
    }
  }

  /** The statement that this one answers or likes; null where it is none of these. */
  parentOf(id: string, targets = this.posts.get(id)?.targets ?? []): string | null {
    for (const { statement, activity } of targets) {
      const found = statement ?? this.makers.get(activity ?? '')?.statement;
      if (found !== undefined && found !== id && this.posts.has(found)) return found;
    }
    return null;
  }

  /** Where a post stands. */
  channelOf(post: string): string | null {
    return this.posts.get(post)?.channel ?? null;
  }

  openingOf(parent: string, own: string): string {
    return this.openings.above(parent, own);
  }
}

/** A statement's own id, or one made from it where the store was to give it. */
export function statementId(statement: JsonObject): string {
  const own = textIn(statement, 'id');
  if (own !== null) return own.toLowerCase();
  const { actor, verb, object, result, timestamp } = statement;
  const parts = JSON.stringify([asObject(actor), asObject(verb)?.id, object, result, timestamp]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 24);
}
