// What blogs and article pages put under their text. Met in saved pages of WordPress, Storify, Blogger and Drupal.
const afterTheText = [
  /^leave a (?:reply|comment)/i,
  /^\d+ (?:thoughts?|comments?|responses?|repl(?:y|ies)) (?:on|to)\b/i,
  /^(?:\d+ )?comments?:?$/i,
  /^post a comment/i,
  /^(?:share|tweet|like|print|e-?mail) this\b/i,
  /^(?:related|recent|popular|previous|next)(?: (?:posts?|articles?|stories|content))?:?$/i,
  /^(?:newsletter|subscribe|sign up)\b/i,
  /^(?:this entry was )?(?:posted in|filed under|tagged)\b/i,
  /^about (?:the author|\p{Lu}\p{L}+$)/u,
  /^author profile picture$/i,
  /^(?:log in|log out|sign in|register)\b/i,
  /^(?:archives|categories|blogroll|search|menu|copyright\b.*|©.*)$/i,
];

const aroundTheText = [
  /^(?:share|tweet|retweet|like|reply|print|e-?mail|pin it|favou?rite|follow|menu|search|home|skip to .*)$/i,
  /^(?:facebook|twitter|linkedin|google\+?|reddit|pinterest|whatsapp|x)$/i,
  /^(?:author profile picture|read more\b.*|\d+ min(?:ute)?s? read)$/i,
  /^(?:log|sign) (?:in|out|up)\b.{0,20}$/i,
];

/** Whether a line opens what a page has below its text: comment forms, sharing, other articles. */
export function endsTheText(line: string): boolean {
  return afterTheText.some((pattern) => pattern.test(line));
}

/** Whether a line is a page's button or menu and nobody's words. */
export function isFurniture(line: string): boolean {
  return aroundTheText.some((pattern) => pattern.test(line));
}
