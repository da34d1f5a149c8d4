import { SaxesParser } from 'saxes';
import { chunksOf, type InputFile } from '../../input/input-file.ts';

/** The attributes of one `<row …/>`, by name. */
export interface Row {
  /** The line on which it ends. */
  line: number;
  attributes: { [name: string]: string };
}

/** Why the rows of a file end before it does. */
export interface Broken {
  line: number;
  why: string;
}

/** The rows of a dump's file, as its chunks come; last of all what is wrong with it, where it is not XML to its end. */
export async function* rowsOf(file: InputFile): AsyncGenerator<Row[] | Broken> {
  let rows: Row[] = [];
  let broken: Broken | null = null;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    broken ??= { line: parser.line, why: message.replace(/^\S*:?\d+:\d+:\s*/, '') };
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row' && broken === null) rows.push({ line: parser.line, attributes });
  });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunksOf(file)) {
    // The character 0 is in no XML, and in no words.
    parser.write(decoder.decode(chunk, { stream: true }).replaceAll('\0', ''));
    yield rows;
    rows = [];
    if (broken !== null) break;
  }
  if (broken === null) parser.close();
  if (rows.length > 0) yield rows;
  if (broken !== null) yield broken;
}

/** What a dump's file holds, as the name of its root says: `posts`, `users`, `comments` …; null where it is no XML of rows. */
export async function rootOf(file: InputFile): Promise<string | null> {
  if (!/\.xml$/i.test(file.path)) return null;
  const head = await file.head();
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*<([a-z]+)>\s*(?:<row\s|<\/|$)/.exec(head)?.[1] ?? null;
}
