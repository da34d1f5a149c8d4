import type { Codebook } from './codebook.ts';
import type { IngestOptions, SourceDescription } from './engine.ts';
import type { HttpProblem } from './http-problem.ts';
import type { Ledger, Progress } from './ledger.ts';
import type { MetricDescription } from './metric.ts';
import type { Preview } from './preview.ts';

/** `GET /api/health`. `home` is a fingerprint of the workspace's folder, which tells two servers apart. */
export interface Health {
  status: 'ok';
  version: string;
  home: string;
}

/** `GET /api/catalog`: what can be asked and read. */
export interface Catalog {
  metrics: MetricDescription[];
  codebooks: Codebook[];
  sources: SourceDescription[];
  version: string;
}

/** One upload that the server was asked to import or to show: waiting, under way or ended, as `progress.phase` says. */
export interface ImportJob {
  id: string;
  kind: 'import' | 'preview';
  /** Names the uploaded files as long as the server holds them, so that they can be imported without being sent again. */
  upload: string | null;
  /** What was said about the files. */
  options: IngestOptions;
  /** Names of the files and folders as they were uploaded. */
  files: string[];
  progress: Progress;
  /** Its ledgers, once it is done. */
  imports: Ledger[] | null;
  /** What the files would come to, once a preview is done. */
  previews: Preview[] | null;
  /** Why it failed or that it was cancelled. */
  problem: HttpProblem | null;
}

/** `GET /api/imports`: what is loaded, and what was asked for since the server started. */
export interface ImportList {
  imports: Ledger[];
  jobs: ImportJob[];
}
