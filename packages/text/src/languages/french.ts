import { stemmer } from '@orama/stemmers/french';
import { fra } from 'stopword';
import { defineLanguage } from './define-language.ts';

export const french = defineLanguage({
  code: 'fr',
  stem: stemmer,
  stopWords: fra,
  moreStopWords: `
    c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu' elles ça cela si comme plus moins très trop bien aussi encore déjà
    toujours donc alors puis car quand comment pourquoi combien où dont chez entre vers depuis pendant après avant sous
    tout toute tous toutes rien autre autres chaque quelque quelques quelqu'un aujourd'hui hier demain ici là voilà
    faut peut peux peuvent veut veux va vais vont fait font faire dit dire voir être avoir deux trois quatre cinq
    bonjour bonsoir salut coucou merci svp stp plaît sais sait oui non bravo super désolé beaucoup peu parce lorsque
  `,
  shortWords: 'rh ia hr ai ux ui pr qa tv',
  negators: "ne n' pas jamais aucun aucune sans rien personne ni non",
  negatesBehind: 'pas jamais plus',
  falseNegations:
    'pas seulement, non seulement, sans doute, pas mal, pas sûr, pas sûre, ne que, rien que, pourquoi pas, sans problème',
  turns: "mais car parce sauf si quand pourtant puisqu' puisque",
  questions: {
    greetings: 'bonjour bonsoir salut coucou à tous toutes et alors donc',
    askers: 'qui que quoi quand où comment pourquoi combien quel quelle quels quelles',
    verbs: 'est sont faire peut peux pouvons pouvez fait faut va vont sait savoir a ont réserver trouver faites avez',
    openers: 'peut peux pouvez pouvons avez avons est sont faut savez sais connaissez y',
    subjects: 'on vous nous tu il elle ils elles je',
    opened: "ce t' le la",
    somebody: "quelqu'un",
    knows: 'sait peut a connaît connait aurait saurait pourrait',
    beginnings: "est ce que, est ce qu', qu' est ce, quelqu'un sait, quelqu'un a, y a t, où en",
  },
  elided: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[aeiouyhàâäéèêëîïôöùûü])/,
});
