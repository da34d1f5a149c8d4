/**
 * Bytes as text: by their byte order mark where there is one, else as UTF-8; as Windows-1252 where most of what is not
 * ASCII is not UTF-8 either.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return mostlyUndecodable(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function mostlyUndecodable(text: string): boolean {
  if (!text.includes('\uFFFD')) return false;
  let undecodable = 0;
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) beyondAscii += 1;
    if (code === 0xfffd) undecodable += 1;
  }
  return undecodable * 2 > beyondAscii;
}
