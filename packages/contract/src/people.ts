import { z } from 'zod';

/** Somebody as one source knows them. Several identities can be one member. */
export const identitySchema = z.object({
  /** Stable name of the identity: source/community/id, with `/` and `%` escaped in each part. */
  key: z.string(),
  source: z.string(),
  /** The community's name; null where the source knows them in all of its communities. */
  community: z.string().nullable(),
  id: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  email: z.string().nullable(),
  /** The person's, whichever source knows it. */
  team: z.string().nullable(),
  posts: z.number().int(),
  /** False where no import holds them any more; a decision about them waits until one does. */
  loaded: z.boolean(),
});

/** Two identities that may be one person, with what speaks for it (and against it) in whole sentences. */
export const mergeSuggestionSchema = z.object({
  a: identitySchema,
  b: identitySchema,
  evidence: z.array(z.string()),
  confidence: z.enum(['strong', 'likely', 'possible']),
});

/** The surest suggestions first, `total` saying how many there are, and how many identities count as how many people (no bots). */
export const peopleToMergeSchema = z.object({
  suggestions: z.array(mergeSuggestionSchema),
  total: z.number().int(),
  identities: z.number().int(),
  people: z.number().int(),
});

/** What somebody says of two identities, named by their keys. */
export const mergeDecisionSchema = z.strictObject({
  a: z.string().min(1),
  b: z.string().min(1),
  decision: z.enum(['same', 'different']),
});

/** A decision as it is kept. */
export const madeDecisionSchema = z.object({
  id: z.string(),
  a: identitySchema,
  b: identitySchema,
  decision: z.enum(['same', 'different']),
  decidedAt: z.string(),
});

export type Identity = z.infer<typeof identitySchema>;
export type MergeSuggestion = z.infer<typeof mergeSuggestionSchema>;
export type PeopleToMerge = z.infer<typeof peopleToMergeSchema>;
export type MergeDecision = z.infer<typeof mergeDecisionSchema>;
export type MadeDecision = z.infer<typeof madeDecisionSchema>;

/** Which identities are one person: what may be so, and what somebody decided. Every figure follows a decision. */
export interface People {
  suggestions(): Promise<PeopleToMerge>;
  /** Newest first. */
  decisions(): Promise<MadeDecision[]>;
  /**
   * Keeps all of the decisions or none; a later one about the same two takes the place of an earlier one.
   * @throws Refusal 404 for an identity that is not there, 409 where two decisions contradict each other, 422 for a bot.
   */
  decide(decisions: MergeDecision[]): Promise<void>;
  /** Takes a decision back. @throws Refusal 404 */
  undo(id: string): Promise<void>;
}
