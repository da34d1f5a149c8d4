import { z } from 'zod';

/** A page with the filters in force, under a name that people find it by. */
export const savedViewSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** Path and query of a page of the dashboard, never of another site. */
  address: z
    .string()
    .max(4000)
    .regex(/^\/(?![/\\])[^\s#?\\]*(?:\?[^\s#]*)?$/, 'must be a page of the dashboard, such as /themes?theme=fear'),
});

export type SavedViewInput = z.input<typeof savedViewSchema>;

/** A view as it is kept. */
export interface SavedView extends z.output<typeof savedViewSchema> {
  id: string;
}

/** The views that people saved. */
export interface SavedViews {
  /** By name. */
  list(): Promise<SavedView[]>;
  /** @throws Refusal 409 where another has this name. */
  add(view: SavedViewInput): Promise<SavedView>;
  /** @throws Refusal 404, 409 */
  change(id: string, view: SavedViewInput): Promise<SavedView>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
