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
} from '@groundswell/words';
