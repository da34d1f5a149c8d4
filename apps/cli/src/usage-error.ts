/** The command was written wrongly: exit code 2, and a sentence that says what it takes. */
export class UsageError extends Error {
  override name = 'UsageError';
}
