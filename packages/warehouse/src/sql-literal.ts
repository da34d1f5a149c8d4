/** Text as a SQL literal, for the few places (paths, view definitions) where DuckDB takes no bound value. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
