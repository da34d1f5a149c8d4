/** What an element is to the words of its author; one without a role is only words. */
export type ElementRole = 'drop' | 'quote' | 'code' | 'code-block' | 'mention';

const roles = new Map<string, ElementRole>([
  ['blockquote', 'quote'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['pre', 'code-block'],
  ['head', 'drop'],
  ['iframe', 'drop'],
  ['noscript', 'drop'],
  ['object', 'drop'],
  ['script', 'drop'],
  ['select', 'drop'],
  ['style', 'drop'],
  ['svg', 'drop'],
  ['template', 'drop'],
  ['textarea', 'drop'],
  ['title', 'drop'],
]);

const blocks = new Set(
  (
    'address article aside body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** What an element means in any HTML. */
export function roleOfElement(tag: string): ElementRole | undefined {
  return roles.get(tag);
}

/** Whether an element begins and ends a line. */
export function isBlock(tag: string): boolean {
  return blocks.has(tag);
}
