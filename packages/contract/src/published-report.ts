/** A report as a file. */
export interface PublishedReport {
  /** Such as `general-2024-01-05.html`. */
  filename: string;
  bytes: Uint8Array;
}
