import { stemmer } from '@orama/stemmers/danish';
import { dan } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const danish = defineLanguage({
  code: 'da',
  stem: stemmer,
  stopWords: dan,
  moreStopWords: `
    jeg det der er var har kan skal vil må bør gør gøre går gik kommer tager ser ved vidst også så lige bare meget lidt ret
    helt altid ofte igen endnu stadig allerede måske nok jo vel altså men eller samt hos uden inden efter siden mens fordi selvom
    hvad hvem hvor hvornår hvorfor hvordan hvilken hvilket hvilke hvis noget nogle nogen ingen intet alle alt ens sig os jer
    hej hejsan godmorgen goddag tak mange selv tusind venlig hilsen farvel fint godt super ja nej okay præcis klart gerne dag
    sammen fra til på i dag morgen går ses en et to tre fire fem
  `,
  shortWords: 'hr ai ux ui pr qa tv it',
  negators: 'ikke ej aldrig uden ingen intet ingenting hverken næppe',
  negatesBehind: 'ikke aldrig',
  negatingPairs: 'fri for, frie for',
  falseNegations: 'ikke kun, ikke bare, ikke mindst, uden tvivl, ikke sikker, ingen problem, hvorfor ikke',
  turns: 'men fordi selvom hvis undtagen mens da',
  questions: {
    greetings: 'hej hejsan godmorgen goddag alle sammen og så men',
    askers: 'hvem hvad hvornår hvor hvorfor hvordan hvilken hvilket hvilke',
    verbs: 'er var kan skal har gør må bliver findes betyder ville ved går',
    subjects: 'jeg vi i man du han hun de det',
    openers: 'kan har er findes ved skal må gør vil kender',
    opened: 'der det den nogle',
    somebody: 'nogen',
    knows: 'der har ved kan her',
  },
});
