export {
  figureParts,
  formatBare,
  formatDay,
  formatFigure,
  formatPeriod,
  isDay,
  monthName,
  NOT_KNOWN,
} from '@groundswell/words';
