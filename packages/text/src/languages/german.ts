import { stemmer } from '@orama/stemmers/german';
import { deu } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const german = defineLanguage({
  code: 'de',
  stem: stemmer,
  stopWords: deu,
  moreStopWords: `
    ne nem nen ner nes gar halt eh mal sogar zwar bzw etc evtl ggf usw zb inkl hallo moin servus tschüss danke dankeschön
    bitte gerne guten klar genau super prima toll schön gell naja jup jo nö nee ach alles beides sowas irgendwas irgendwie
    ists gibts hab habs wars gehts euch eurer ihrs dran drauf raus rein rauf runter dazu wegen trotz sodass falls
  `,
  shortWords: 'hr ai ki it ux ui pr qa tv br',
  negators:
    'nicht nie niemals kein keine keinen keinem keiner keines ohne nichts niemand niemanden niemandem weder nirgends nirgendwo nix',
  negatesBehind: 'nicht nie niemals',
  negatingPairs: 'frei von',
  falseNegations:
    'nicht nur, nicht bloß, nicht allein, kein wunder, keine frage, kein zweifel, ohne zweifel, nicht sicher, warum nicht, nichts als, nicht zuletzt',
  turns: 'aber sondern doch jedoch weil obwohl außer wenn falls bis',
  questions: {
    greetings: 'moin servus guten tag morgen abend zusammen liebe leute alle team und also so na',
    askers:
      'wer was wann wo wohin woher warum wieso weshalb wie wem wen wessen welche welcher welches welchen womit wofür wozu',
    verbs:
      'ist sind war waren kann können könnte könnten muss müssen soll sollen sollten darf dürfen hat habt haben hätte macht machen geht wird werden würde gibt weiß wäre heißt',
    subjects: 'ich wir ihr man du er sie es',
    openers:
      'kann können könnt könnte könnten kannst hat habt haben hast ist sind war gibt weiß wisst weißt muss müssen soll sollen darf dürfen geht wird würdet wollt wollen will macht braucht brauchen kennt kennst',
    opened: 'das die der da schon wer einer es',
    somebody: 'jemand irgendwer',
    knows: 'eine ne einen noch schon hier lust erfahrung da',
  },
});
