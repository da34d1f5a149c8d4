export { sayDay, sayPeriod, sayShortDay } from '@groundswell/words';
