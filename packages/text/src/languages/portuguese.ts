import { stemmer } from '@orama/stemmers/portuguese';
import { por } from 'stopword';
import { defineLanguage } from './define-language.ts';

/** "Formações" is the plural of "formação"; the stemmer does not know. */
const plural = /[õã]es$/;

export const portuguese = defineLanguage({
  code: 'pt',
  stem: (lower) => stemmer(lower.replace(plural, 'ão')),
  stopWords: por,
  moreStopWords: `
    é são foi foram era eram ser sou somos está estão estou estamos estava esteve ter tenho tem têm temos tinha tive há haver houve
    fazer faz faço fazem feito pode posso podem podemos poder quer quero vai vou vão vamos ir dá dar deve devo
    nada ninguém alguém algo algum alguma alguns algumas todo toda todos todas tudo tão tanto muita pouco pouca outro outra outros outras
    cada assim aqui ali lá agora hoje ontem amanhã antes sempre nunca ainda então pois bem mal porque onde quanto quais qualquer
    dois duas três quatro cinco desde sobre sob nesta neste nessa nesse disto disso daqui aí né
    olá oi bom boa dia tarde noite obrigado obrigada obg sff abraço abraços tchau claro ótimo parabéns sim
  `,
  shortWords: 'rh ia hr ai ux ui pr qa tv ti',
  negators: 'não nem nunca jamais sem nada ninguém nenhum nenhuma tampouco',
  negatingPairs: 'livre de, livres de',
  falseNegations: 'não só, não apenas, não somente, sem dúvida, nada mais, não sei, por que não, sem problema',
  turns: 'mas porém embora porque exceto salvo se quando',
  questions: {
    greetings: 'olá oi bom boa dia tarde noite a todos todas e então bem pessoal',
    askers: 'quem que quê quando onde como qual quais quanto quanta quantos quantas porque',
    verbs: 'é são está estão posso pode podemos faço fazer há tenho tem temos foi vai devo sabe significa se',
    openers: 'pode posso podem podemos sabe sabem tem têm há alguém conhece conhecem',
    opened: 'você vocês algum alguma',
    somebody: 'alguém',
    knows: 'sabe pode tem já conhece poderia',
    beginnings: 'por que, para que, o que é, como é que, será que',
  },
});
