export { asksQuestion } from './asks-question.ts';
export { type AskedQuestion, type FoundChat, findChats, type LabelledPost, markedChat } from './chats/find-chats.ts';
export { type ChatLabel, labelOf, questionNumber, questionText } from './chats/label-of.ts';
export { type ChatPost, type Placement, placePosts } from './chats/place-posts.ts';
export {
  type CheckedCodebook,
  checkCodebookAndSentences,
  patternFaults,
  readablePatterns,
  sentenceFaults,
} from './codebook/codebook-faults.ts';
export { codebookToYaml, readYaml } from './codebook/codebook-yaml.ts';
export {
  type CompiledCodebook,
  compileCodebook,
  compileThemes,
  type FindingTheme,
} from './codebook/compile-codebook.ts';
export { findThemes, type ThemeHit } from './codebook/find-themes.ts';
export { parseCodebook } from './codebook/parse-codebook.ts';
export { findTerm, findTermAnyhow } from './find-term.ts';
export { englishStopWords } from './languages/english-stop-words.ts';
export { linkDomains } from './link-domains.ts';
export { ownWords } from './own-words.ts';
export { type Phrase, phrasesOf } from './phrases.ts';
export { type ReadWords, readWords } from './read-words.ts';
export { sentenceAt, sentenceStarts } from './sentences.ts';
export { termKey, termKeys } from './term-key.ts';
export { textVersion } from './text-version.ts';
export { type Token, tokensOf } from './tokens.ts';
export type { Word } from './word-count.ts';
export { wordsOf } from './words.ts';
