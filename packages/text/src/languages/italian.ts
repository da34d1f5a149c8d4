import { stemmer } from '@orama/stemmers/italian';
import { ita } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const italian = defineLanguage({
  code: 'it',
  stem: stemmer,
  stopWords: ita,
  moreStopWords: `
    l' d' un' dell' all' dall' nell' sull' coll' quell' quest' c' n' s' t' m' v' senz' tutt' ed od però quindi allora poi
    ancora già sempre mai molto molta molti molte poco troppo tanto così qui qua lì là ora adesso oggi ieri domani prima dopo
    quando dove cosa qualcosa qualcuno nessuno niente nulla ogni altro altra altri altre stesso stessa loro essere avere fare fatto
    stato stata stati può posso possiamo possono puoi deve devo dobbiamo vuole voglio va vado andare bisogna detto dire
    solo anche sotto sopra senza verso fino mentre due tre quattro cinque tutta tutte essa esse
    ciao buongiorno buonasera salve grazie prego scusa scusate sì bene bravo bravi ottimo certo saluti forse
  `,
  shortWords: 'hr ai ia ux ui pr qa tv it',
  negators: 'non né mai senza nessuno nessun nessuna niente nulla neanche nemmeno',
  negatingPairs: 'libero da, libera da, liberi da',
  falseNegations: 'non solo, non soltanto, senza dubbio, non so, perché no, nessun problema, niente male',
  turns: 'ma però anzi perché sebbene tranne se quando',
  questions: {
    greetings: 'ciao buongiorno buonasera salve a tutti tutte e allora quindi',
    askers: 'chi che cosa quando dove come perché quale quali quanto quanta quanti',
    verbs: "è sono posso può possiamo si faccio fare c' ha abbiamo hanno devo dobbiamo sa significa va prenoto",
    openers: 'può posso possiamo potete puoi sapete sai avete hai conoscete ci è',
    opened: 'voi sono',
    somebody: 'qualcuno qualcuna',
    knows: 'sa può ha conosce potrebbe',
    beginnings: "c' è, che cosa, come mai",
  },
  elided: /^(?:[lcdnstmv]|un|dell|all|dall|nell|sull|coll|quell|quest|senz|tutt)'(?=[aeiouhàèéìòù])/,
});
