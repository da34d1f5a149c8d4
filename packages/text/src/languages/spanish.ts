import { stemmer } from '@orama/stemmers/spanish';
import { spa } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const spanish = defineLanguage({
  code: 'es',
  stem: stemmer,
  stopWords: spa,
  moreStopWords: `
    e u unos unas esto esta este estos estas esos esas aquel aquella nosotros vosotros ustedes usted ella ellos ellas yo nuestro nuestra
    nuestros nuestras mis tus suyo le les os ser es soy eres somos son era eran fue fueron sido estar está están estoy
    estamos estaba he has ha hemos han había hay hacer hace hago hacen hecho tener tengo tiene tienen tenemos puede puedo pueden
    podemos quiero quiere va voy van vamos ir todo toda todos todas nada nadie alguien algo algún alguna algunos algunas
    otra otros otras mucho mucha muchos muchas tan tanto así aquí allí ahí ahora hoy ayer mañana antes después luego siempre
    nunca ya aún todavía entonces pues bien mal solo sólo cada cómo cuándo dónde quién quiénes cuál cuáles cuánto si según
    entre hacia dos tres cuatro cinco hola buenos buenas días tardes noches gracias vale porfa adiós genial claro saludos
  `,
  shortWords: 'rh ia hr ai ux ui pr qa tv ti',
  negators: 'no ni nunca jamás sin nada nadie ningún ninguna ninguno tampoco',
  negatingPairs: 'libre de, libres de',
  falseNegations: 'no solo, no sólo, no solamente, sin duda, sin embargo, nada más, no obstante, no sé, por qué no',
  turns: 'pero sino aunque porque salvo excepto si cuando',
  questions: {
    greetings: 'hola buenos buenas días tardes a todos todas y pues bueno entonces',
    askers: 'qué quién quiénes cuándo dónde cómo cuál cuáles cuánto cuánta cuántos',
    verbs:
      'es son está están puedo puede podemos se hago hacer hay tengo tiene tenemos fue va debo sabe reservo significa pasa',
    openers: 'puede puedo pueden podéis podemos sabe sabéis sabes tiene tenéis tienes hay conoce conocéis',
    opened: 'usted ustedes algún alguna que',
    somebody: 'alguien alguno',
    knows: 'sabe puede tiene ha conoce podría',
    beginnings: 'por qué, para qué, a qué, de quién',
  },
});
