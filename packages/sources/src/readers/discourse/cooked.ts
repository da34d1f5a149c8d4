import { htmlWords, type RoleOf } from '../../html/html-words.ts';

/** The words of a post, and whom they mention. */
export interface Cooked {
  text: string;
  mentions: string[];
}

/** Reads the HTML that Discourse makes of a post. Whom only a quoted post mentions, this post does not. */
export function cookedWords(html: string): Cooked {
  const named = new Map<string, string>();
  const roleOf: RoleOf = (tag, attributes) => {
    const username = /\/u\/([^/?#]+)$/.exec(attributes.href ?? '')?.[1];
    const isMention = /(?:^|\s)mention(?:\s|$)/.test(attributes.class ?? '');
    if (tag === 'a' && isMention && username !== undefined) named.set(decoded(username).toLowerCase(), username);
    return isMention ? 'mention' : roleOfElement(tag, attributes.class?.split(/\s+/) ?? []);
  };
  const text = htmlWords(html, roleOf);
  const own = text.replace(/^> .*$/gm, '').toLowerCase();
  return { text, mentions: [...named.keys()].filter((username) => writes(own, username)) };
}

// Previews, and what Discourse puts around polls, pictures, films and quoted posts.
const dropped = new Set(['onebox', 'lazyYT', 'lazy-video-container', 'poll-info', 'poll-title', 'meta', 'title']);

function roleOfElement(tag: string, classes: string[]): ReturnType<RoleOf> {
  if (tag === 'aside') return classes.includes('onebox') ? 'drop' : 'quote';
  if (tag === 'details' && classes.includes('elided')) return 'quote';
  // A link that was to have a preview is a link all the same, as is a piece of code.
  if (tag === 'a' || tag === 'pre' || tag === 'code') return undefined;
  if (classes.includes('poll-buttons')) return 'drop';
  return (tag === 'div' || tag === 'article') && classes.some((name) => dropped.has(name)) ? 'drop' : undefined;
}

/** Whether a text has `@name`, and not only as the beginning of a longer name. */
function writes(text: string, username: string): boolean {
  const at = `@${username}`;
  for (let place = text.indexOf(at); place >= 0; place = text.indexOf(at, place + 1)) {
    if (!/^[\p{L}\p{N}_]|^[.-][\p{L}\p{N}_]/u.test(text.slice(place + at.length))) return true;
  }
  return false;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // Not every percent sign begins an escape.
    return name;
  }
}
