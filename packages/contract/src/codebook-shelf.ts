import type { Codebook, ThemeDraft } from './codebook.ts';
import type { Question } from './question.ts';
import type { Quote } from './quote.ts';

/** One saved state of a codebook. None is ever changed. */
export interface CodebookVersion {
  version: number;
  /** When somebody saved it; null for what came with Groundswell and was never touched. */
  savedAt: string | null;
  /** What the person who saved it said of it. */
  note: string | null;
  /** Whether it is what came with Groundswell. */
  builtIn: boolean;
}

/** A codebook in its newest version, and what stands behind it. */
export interface ShelvedCodebook {
  codebook: Codebook;
  /** Whether Groundswell brings a codebook of this id: it can be put back, and not be removed. */
  builtIn: boolean;
  /** Whether it is another than the one that Groundswell brings. */
  edited: boolean;
  /** Newest first. */
  versions: CodebookVersion[];
  /** The version that figures are counted with now; null where it is not counted yet. */
  counted: number | null;
}

/** A recount of the themes in every post, in the background. */
export interface ThemeCount {
  phase: 'waiting' | 'themes' | 'building' | 'failed';
  /** What is being counted. */
  codebooks: { id: string; title: string; version: number }[];
  posts: number;
  of: number;
  percent: number;
  /** Why it failed; figures are those of the versions before. It is tried again with the next change and at the next start. */
  problem: string | null;
}

/** `GET /api/codebooks`. */
export interface CodebookList {
  codebooks: ShelvedCodebook[];
  /** Null where figures are those of the newest versions. */
  counting: ThemeCount | null;
}

/** People and posts that a theme finds in the scope. */
export interface Found {
  people: number;
  posts: number;
}

/** Posts on one side of a change to a theme, with some of them, chosen at random. */
export interface FoundPosts extends Found {
  quotes: Quote[];
}

/** What a draft of a theme would find, beside what its newest saved version finds. */
export interface ThemePreview {
  /** Posts under the filters, and how many of them, chosen at random, were looked through: all, unless there are very many. */
  posts: number;
  looked: number;
  /** Null where the theme is new. */
  saved: (Found & { negated: number }) | null;
  draft: Found & { negated: number };
  /** What only the draft finds, what only the saved one finds, and what both do. */
  caught: FoundPosts;
  lost: FoundPosts;
  kept: FoundPosts;
  /** What is wrong with the draft, in sentences; what cannot be read is left out of the counts. */
  faults: string[];
  /** True for an executive, who sees neither posts nor counts of them here. */
  hidden: boolean;
}

/** What a preview is asked about. */
export interface PreviewAsked {
  codebook: string;
  /** The theme's id; null for one that is not saved yet. */
  theme: string | null;
  draft: ThemeDraft;
  /** Another number shows other posts. */
  seed: number;
}

/**
 * The codebooks that Groundswell brings, as people changed them, and those that people made. What is saved is counted
 * in the background; until that has ended, figures are those of the version before, and say so.
 */
export interface CodebookShelf {
  list(): Promise<CodebookList>;
  /** @throws Refusal 404 */
  version(id: string, version: number): Promise<Codebook>;
  /**
   * Saves a new version, its number the next one. `base` is the version that the editor began from, null for a new codebook.
   * @throws Refusal 422 with every fault, a line each; 409 where somebody saved another version in the meantime.
   */
  save(codebook: unknown, about: { base: number | null; note: string | null }): Promise<ShelvedCodebook>;
  /** @throws Refusal 404, or 409 where the new id is taken. */
  copy(id: string, to: { id: string; title: string }): Promise<ShelvedCodebook>;
  /** Saves what Groundswell brings as the newest version, and follows it from now on. @throws Refusal 404 */
  putBack(id: string): Promise<ShelvedCodebook>;
  /** @throws Refusal 404, or 409 for one that Groundswell brings. */
  remove(id: string): Promise<void>;
  /** The newest version, unless said, as YAML. @throws Refusal 404 */
  toYaml(id: string, version?: number): Promise<string>;
  /** Saves YAML as a new codebook, or as the newest version where there is one of its id. @throws Refusal 422 */
  fromYaml(yaml: string, note: string | null): Promise<ShelvedCodebook>;
  /** What a draft of a theme would find under the question's filters, its own theme and term left aside. */
  preview(question: Question, asked: PreviewAsked, signal?: AbortSignal): Promise<ThemePreview>;
  /** Waits until figures are those of the newest versions. @throws Refusal 422 where they could not be counted. */
  counted(progress?: (count: ThemeCount) => void): Promise<void>;
}
