export { type ChangeWords, changeWords } from './change-words.ts';
export { comparisonWords } from './comparison-words.ts';
export { coveredBy } from './covered-by.ts';
export { sayDay, sayPeriod, sayShortDay } from './day-words.ts';
export { filterWords } from './filter-words.ts';
export { madeWords } from './made-words.ts';
export {
  figureParts,
  formatBare,
  formatDay,
  formatFigure,
  formatPeriod,
  isDay,
  monthName,
  NOT_KNOWN,
} from './number-format.ts';
export {
  addDays,
  type Covered,
  defaultPeriod,
  lengthInDays,
  mondayOf,
  type Period,
  type PresetName,
  presetOf,
  presets,
  stepPeriod,
} from './period.ts';
export { placedWithDoubt } from './placed-with-doubt.ts';
export { type Ground, restsOn, sayReason } from './rests-on.ts';
export { sayChannel } from './say-channel.ts';
export { type SharedLink, sharedBy, sharedLinks } from './shared-links.ts';
export { type CardSpec, cards, figureOf, isTotalHidden, lineOf, whyNotKnown } from './summary-cards.ts';
export { type SummaryFacts, summarySentence } from './summary-sentence.ts';
export { valueSentence } from './value-sentence.ts';
export { type FoundAddress, safeAddress, shortAddress, webAddresses } from './web-addresses.ts';
