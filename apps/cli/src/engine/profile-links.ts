/**
 * An address with or without its scheme: a host and, after it, a path. Brackets within it come in pairs: one that only closes is around it.
 * Wider than what can be followed (`webAddresses`), since what is found here is to be hidden.
 */
const address = /(?:\bhttps?:\/\/|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/)(?:\([^\s<>"'()]*\)|[^\s<>"'()])*/gi;

/** Where the beginning of a path is somebody's account. */
const socialHosts =
  /^(?:www\.|m\.|mobile\.)?(?:twitter|x|facebook|instagram|github|gitlab|flickr|medium|about|pinterest|quora|slideshare|vimeo|tumblr|reddit)\.(?:com|me|net)$/i;
/** Paths of theirs that lead to no account. */
const noAccount = /^\/(?:$|hashtag\b|search\b|i\/|groups?\b|events?\b|explore\b|home\b|topics?\b|r\/)/i;
/** Paths that lead to an account wherever they stand. */
const account = /^\/(?:@|~|in\/|pub\/|u\/|user\/|users\/|profile\/|people\/|team\/)[^/]/i;

/** Takes addresses out of a text that lead to somebody's account or hold one of the handles (lower case). */
export function withoutProfiles(handles: ReadonlySet<string>): (text: string) => string {
  return (text) => text.replace(address, (found) => (isSomebodys(found, handles) ? '(link)' : found));
}

/** Whether an address, or a domain alone, names somebody. */
export function isSomebodys(found: string, handles: ReadonlySet<string>): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]*)([^?#]*)/i.exec(found) ?? [];
  if (socialHosts.test(host) && path !== '' && !noAccount.test(path)) return true;
  if (account.test(path)) return true;
  const words = decoded(found).toLowerCase();
  // As a whole word of the address; parts of names that are held together in many ways are one, too: amber-otter, amber.otter.
  const joined = words.split(/[/?&#=:]+/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''));
  return [...words.split(/[^\p{L}\p{N}_-]+/u), ...words.split(/[^\p{L}\p{N}]+/u), ...joined].some((word) =>
    handles.has(word),
  );
}

/** An address that is no proper one is taken as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
