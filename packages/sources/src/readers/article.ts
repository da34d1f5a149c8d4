import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { InputFile } from '../input/input-file.ts';
import { BATCH, type Reader, type ReadOptions, type Yield } from '../reader.ts';
import { articleRecords } from './article/article-records.ts';
import { isArticle, parseArticle, type WrittenArticle } from './article/parse-article.ts';

/** A blog post with its comments, or a live-blog of questions and answers, saved as text. */
const article: Reader = {
  id: 'article',
  title: 'Article with comments, live-blog',
  endings: ['.txt', '.md'],
  docs: `
1. Save the page as text: in a browser **Save as → Text**, or select all and copy it into a file. Have the comments
   unfolded first.
2. See that the comments stand under a line such as \`2 comments\` or \`8 responses to …\`, or that each begins with a line
   \`Amber Otter says\`. In a live-blog, let every question stand on a line of its own, with its answers below.
3. Import the file. Where the page does not give its day in words (\`2 May 2024\`), say it with \`--date YYYY-MM-DD\`; where
   comments have times, say where the clock stood with \`--timezone\`.

What is read: the article as one post, its comments as replies to it, with their authors. Three or more questions that
stand alone make a live-blog: its questions become those of a chat, and each paragraph below a post that answers it.
Whose words these were a live-blog does not say, and so nobody is made their author.

What is left out: menus, sharing buttons, comment forms, and what advertises other pages. Pingbacks and comments without
words are left out and counted. Comments by advertisers are comments, and are kept.`.trim(),

  async accepts(files) {
    const texts = textFiles(files).slice(0, 3);
    if (texts.length === 0 || texts.length < files.length / 2) return 0;
    const confidences = await Promise.all(texts.map(async (file) => confidenceIn(await file.head())));
    return Math.max(...confidences);
  },

  read: (files, options) => inBatches(readArticles(textFiles(files), options)),
};

export default article;

function textFiles(files: InputFile[]): InputFile[] {
  const texts = files.filter((file) => /(?:\.(?:txt|md|markdown|text)|(?:^|\/)[^.]+)$/i.test(file.path));
  return texts.sort((one, other) => (one.path < other.path ? -1 : 1));
}

// Ours: below chats that are written up, whose pages have comments as well, and above the guess of a table.
function confidenceIn(text: string): number {
  const parsed = parseArticle(text);
  if (!isArticle(text, parsed)) return 0;
  return parsed.comments.length > 0 ? 0.7 : 0.6;
}

// Ours: a page of text is far shorter.
const LONGEST = 1024 ** 2;

async function* readArticles(files: InputFile[], options: ReadOptions): AsyncGenerator<Yield[]> {
  const articles: { file: string; parsed: WrittenArticle }[] = [];
  const problems: Yield[] = [];
  for (const file of files) {
    const text = file.size > LONGEST ? '' : await file.text();
    const parsed = parseArticle(text);
    if (isArticle(text, parsed)) articles.push({ file: file.path, parsed });
    else problems.push({ type: 'problem', file: file.path, text: `${file.path} ${noArticle}` });
  }
  if (articles.length === 0) throw new Refusal(`${files[0]?.path ?? 'This'} ${noArticle}`);
  const community = options.community ?? options.inputName;
  const read = articles.map(({ file, parsed }) => articleRecords(parsed, file, community, options));
  const times = read.some((one) => one.timed) ? (['times'] as const) : [];
  yield [{ type: 'community', community, name: community, shows: ['replies', ...times] }, ...problems];
  const records = read.flatMap((one) => one.records);
  for (let at = 0; at < records.length; at += BATCH) yield records.slice(at, at + BATCH);
}

const noArticle = 'is no article: it has neither comments with their authors nor questions with answers under them.';
