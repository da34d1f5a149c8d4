import type { InputFile } from '../../input/input-file.ts';

// As phones in some languages name the file; in others the whole name stands.
const named =
  /^(?:whatsapp[ -]chat|chat (?:de |do |di )?whatsapp|conversa(?: do| de)? whatsapp|conversación de whatsapp|discussion whatsapp|whatsapp-gesprek)\s*(?:with|mit|con|com|avec|met|-)\s+(.+)$/i;

/** The name of the group: in the file's own name, or where iOS calls it `_chat.txt`, in its folder's or zip's. */
export function chatName(file: InputFile, inputName: string): string {
  const [name = '', folder] = file.path
    .replace(/\.txt$/i, '')
    .split('/')
    .reverse();
  const written = /^_?chat(?: ?\(\d+\))?$/i.test(name) ? (folder ?? inputName) : name;
  const plain = written.replace(/\u200e/g, '').replace(/ ?\(\d+\)$/, '');
  return named.exec(plain)?.[1]?.trim() || plain || inputName;
}
