import { z } from 'zod';

/** The colours a theme may have, one for life: the tokens of the look. */
export const themeColour = z.enum(['tide', 'ember', 'gold', 'plum', 'leaf', 'sky', 'rose', 'slate']);

/**
 * A named idea, found by its patterns: `word`, `stem*`, or `two words` (each may end in `*`). A pattern in `except`
 * keeps a text that it covers from counting; one in `negated` is kept apart as negated ("fearless").
 */
export const themeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().min(1),
  description: z.string().min(1),
  colour: themeColour,
  patterns: z.array(z.string().min(2)).min(1),
  except: z.array(z.string().min(2)).default([]),
  negated: z.array(z.string().min(2)).default([]),
  /** The theme's own tests: sentences that must be found, must not be found, and must be found as negated. */
  matches: z.array(z.string()).min(2),
  mustNotMatch: z.array(z.string()).min(2),
  matchesNegated: z.array(z.string()).default([]),
});

/** A named, versioned list of themes. */
export const codebookSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.number().int().positive(),
  source: z.string().min(1),
  themes: z.array(themeSchema).min(1),
});

export type Theme = z.infer<typeof themeSchema>;
export type Codebook = z.infer<typeof codebookSchema>;
