import type { Shape } from '@groundswell/contract';

/** What a chart is for: it lets the registry, the README and a page that chooses a chart say so. */
export interface ChartDescription {
  /** The file's name in kebab-case. */
  id: string;
  /** The shape of answer that it draws. */
  shape: Shape;
  title: string;
  /** When to choose it, in one sentence. */
  purpose: string;
}
