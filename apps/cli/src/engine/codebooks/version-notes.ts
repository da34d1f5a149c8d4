import { createHash } from 'node:crypto';
import type { Codebook, Note, Question, ThemeCount } from '@groundswell/contract';

/** What figures are counted with now, and what is being counted. */
export interface CountedCodebooks {
  counted: Codebook[];
  counting: ThemeCount | null;
}

/** Which version of the codebook an answer shows, where it depends on one, and whether a newer one is on its way. */
export function versionNotes(
  sql: string,
  { codebook, theme }: Question,
  { counted, counting }: CountedCodebooks,
): Note[] {
  const shown = counted.find(({ id }) => id === codebook);
  if (!shown || (theme === undefined && !/\b(?:themes|theme_hits)\b/.test(sql))) return [];
  const next = counting?.codebooks.find(({ id }) => id === codebook);
  const more = next
    ? ` Version ${next.version} ${counting?.problem ? 'could not be counted.' : 'is being counted.'}`
    : '';
  return [
    {
      code: 'codebook-version',
      count: shown.version,
      text: `Counted with version ${shown.version} of “${shown.title}”.${more}`,
    },
  ];
}

/** Names what the notes say: another text only where they say another thing. */
export function shownVersions({ counted, counting }: CountedCodebooks): string {
  const versions = (codebooks: { id: string; version: number }[]) => codebooks.map(({ id, version }) => [id, version]);
  const said = [versions(counted), versions(counting?.codebooks ?? []), counting?.problem ?? null];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
