import type { Groundswell } from '@groundswell/contract';

/** What a command may use of the world around it. */
export interface Cli {
  /** Writes a line to standard output: results, and nothing else. */
  print(text: string): void;
  /** Writes a line to standard error: what a person should know besides. */
  say(text: string): void;
  /** Shows a passing line on standard error and takes the one before away; does nothing where that is no terminal. */
  show(text: string): void;
  /** Folder of the workspace. */
  home: string;
  /** Folder that relative paths start from. */
  folder: string;
  environment: { [name: string]: string | undefined };
  /** Aborted when the person or the system wants an end. */
  stop: AbortSignal;
  /** Opens the workspace in this process; only one process may have it open. Warm for many questions. */
  openEngine(home: string, options: { warm: boolean }): Promise<Groundswell>;
  /** Milliseconds to wait for another command that has the workspace open. */
  patience?: number;
  /** Folder of the built dashboard, or null. */
  web: string | null;
}
