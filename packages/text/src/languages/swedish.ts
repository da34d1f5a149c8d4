import { stemmer } from '@orama/stemmers/swedish';
import { swe } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const swedish = defineLanguage({
  code: 'sv',
  stem: stemmer,
  stopWords: swe,
  moreStopWords: `
    är vet gör göra får sen så ju väl nog bara lite mycket jätte väldigt ganska också även ändå sig oss er dem dom den
    någon nån nåt ngt ngn alla allihop allihopa ingen igår idag imorgon sedan medan fast annars därför hej hejsan tjena tack tackar
    snälla morgon kväll bra fint kul ja nej jo okej absolut visst precis ses ska skulle vore hos per samt via
    blir varit kunna vilja borde bör börja började ser såg går gick kommer tog ta fram till av vad var vart vems hur när vilka
  `,
  shortWords: 'hr ai ux ui pr qa tv it',
  negators: 'inte ej icke aldrig utan ingen inget inga ingenting knappast varken',
  negatesBehind: 'inte aldrig',
  negatingPairs: 'fri från, fria från',
  falseNegations: 'inte bara, inte minst, utan tvekan, inte säker, inga problem, varför inte',
  turns: 'men utan fast eftersom därför om medan förutom',
  questions: {
    greetings: 'hej hejsan tjena god morgon alla allihop och så men',
    askers: 'vem vad när var varför hur vilken vilket vilka vems vart',
    verbs: 'är var kan ska har gör måste får blir finns betyder skulle vet går',
    subjects: 'jag vi ni man du han hon de det',
    openers: 'kan har är finns vet ska får måste gör vill behöver känner skulle',
    opened: 'det den några',
    somebody: 'någon nån',
    knows: 'som har vet kan här',
  },
});
