import { z } from 'zod';

/** The colours a theme may have, one for life: the tokens of the look. */
export const themeColour = z.enum(['tide', 'ember', 'gold', 'plum', 'leaf', 'sky', 'rose', 'slate']);

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens, and begin with a letter, such as "fear"');
const words = (what: string) => z.string().refine((text) => text.trim() !== '', `needs ${what}`);
const pattern = z.string().min(1, 'a pattern needs at least one letter');
const twoOf = (what: string) => z.array(words('a sentence')).min(2, `needs at least two sentences ${what}`);

/**
 * A named idea, found by its patterns: `word`, `stem*`, or `two words` (each may end in `*`). A pattern in `except`
 * keeps a text that it covers from counting; one in `negated` is kept apart as negated ("fearless").
 */
export const themeSchema = z.strictObject({
  id,
  label: words('a name'),
  description: words('a sentence that says what it is about'),
  colour: themeColour,
  patterns: z.array(pattern).min(1, 'needs at least one pattern'),
  except: z.array(pattern).default([]),
  negated: z.array(pattern).default([]),
  /** The theme's own tests: sentences that must be found, must not be found, and must be found as negated. */
  matches: twoOf('that must be found'),
  mustNotMatch: twoOf('that must not be found'),
  matchesNegated: z.array(words('a sentence')).default([]),
});

/** A named, versioned list of themes. */
export const codebookSchema = z.strictObject({
  id,
  title: words('a title'),
  description: words('a sentence that says what it asks'),
  version: z.number().int().positive(),
  source: words('a sentence that says where it comes from'),
  themes: z.array(themeSchema).min(1, 'needs at least one theme'),
});

/** A theme as far as it has been written: what it would find can be looked at before it is whole. */
export const themeDraftSchema = z.strictObject({
  patterns: z.array(z.string()),
  except: z.array(z.string()).default([]),
  negated: z.array(z.string()).default([]),
  matches: z.array(z.string()).default([]),
  mustNotMatch: z.array(z.string()).default([]),
  matchesNegated: z.array(z.string()).default([]),
});

export type Theme = z.infer<typeof themeSchema>;
export type Codebook = z.infer<typeof codebookSchema>;
export type ThemeDraft = z.infer<typeof themeDraftSchema>;
