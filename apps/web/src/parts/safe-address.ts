const schemes = ['http:', 'https:', 'mailto:'];

/** An address that somebody wrote, if it leads to the web or to a mail address; null for any other, and for relative ones. */
export function safeAddress(address: string): string | null {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol) ? address : null;
}
