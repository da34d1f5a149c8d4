const schemes = ['http:', 'https:', 'mailto:'];

/** An address that a published report may lead to, as it is written; null for any other, relative ones too. */
export function safeAddress(address: string): string | null {
  try {
    return schemes.includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
