/** Where paper is US Letter and not A4 (CLDR, supplemental data: paperSize). */
const letterRegions = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The paper of a reader who has this language: "en-US" prints on Letter. */
export function paperOf(language: string): 'a4' | 'letter' {
  const region = /^\w{2,3}(?:-\w{4})?-(\w{2})\b/.exec(language)?.[1]?.toUpperCase();
  return region !== undefined && letterRegions.includes(region) ? 'letter' : 'a4';
}
