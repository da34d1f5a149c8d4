import { stemmer } from '@orama/stemmers/dutch';
import { nld } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const dutch = defineLanguage({
  code: 'nl',
  stem: stemmer,
  stopWords: nld,
  moreStopWords: `
    jullie jij we wel eigenlijk even gewoon misschien vaak soms nooit ooit weer waar wanneer waarom welke welk wat elke elk ieder
    iedereen niemand sommige allemaal allebei zoals tussen tijdens zonder binnen buiten sinds vanaf per vandaag gisteren morgen straks
    kunnen moeten willen zullen mogen gaan gaat ga ging doet deed heb hebt hadden zit zitten staat wordt word laten laat krijgen kreeg
    maken maakt zeggen zegt gezegd graag beetje best goed goede heel erg zeer net pas vrij twee drie vier vijf
    goedemorgen goedemiddag goeiemorgen hoi hallo dag bedankt dank dankjewel alsjeblieft aub groetjes groeten doei prima leuk oké nee
    ben bent zijn waren mezelf jezelf onszelf jouw onze hen daarom daarna dus toch trouwens
  `,
  shortWords: 'hr ai it ux ui pr qa tv or',
  negators: 'niet geen nooit zonder niets niks niemand noch nergens',
  negatesBehind: 'niet nooit',
  negatingPairs: 'vrij van',
  falseNegations: 'niet alleen, niet zeker, geen wonder, zonder twijfel, waarom niet, niets dan, geen probleem',
  turns: 'maar want omdat hoewel behalve tenzij als terwijl',
  questions: {
    greetings: 'hoi hallo goedemorgen goedemiddag dag allemaal iedereen en dus nou',
    askers: 'wie wat wanneer waar waarom hoe welke welk waarvoor waarmee',
    verbs: 'is zijn was kan kunnen moet moeten heeft hebben mag gaat doet weet wordt wil zou betekent',
    subjects: 'ik we wij je jij jullie men hij ze',
    openers: 'kan kunnen kun heeft hebben heb is zijn weet weten moet moeten mag gaat gaan wil willen zou kent zit',
    opened: 'er dit dat de het',
    somebody: 'iemand',
    knows: 'een enig nog ervaring hier al die',
  },
});
