import { eng } from 'stopword';
import { wordsIn } from './words-in.ts';

/** English words that carry no topic: the list of the package `stopword`, and what its 108 words leave out. */
export const englishStopWords: ReadonlySet<string> = new Set([
  ...eng,
  ...wordsIn(`
    again against although among around away back below could during either else ever every few further having
    hers herself its itself just less lot lots may maybe mine myself neither nor off once oneself ought ours ourselves
    own per perhaps quite rather really shall so somewhat soon than theirs themselves though together until unless
    upon us very via whatever when whenever whether whichever whom whose why will within without yet yours yourself
    yourselves above across actually already always almost anyway bit down enough especially even exactly got gonna
    gotta done doing does going goes gone go let lets one ones onto pretty probably simply sort kind stuff thing things
    something anything everything someone anyone everyone somebody anybody everybody us too etc eg ie vs
    made makes making gets getting says saying seem seems seemed able others using used
    one two three four five six seven eight nine ten hundred thousand
  `),
  // Negation: it belongs to the theme that follows it, and is no topic.
  ...wordsIn(
    'no not never nothing nobody none nowhere cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt couldnt',
  ),
  ...wordsIn('shouldnt havent hasnt hadnt aint im ive youre youve theyre weve thats whats theres ill id'),
  // What people say to one another in a chat beside what they have to say.
  ...wordsIn(`
    lol lmao rofl haha hahaha hehe yeah yep yup yes nope ok okay oh ah aha ooh wow hmm hm mm um uh eh hey hi hello
    bye cheers thx thanks thank ty tx please pls plz sorry welcome morning afternoon evening goodnight
    rt via amp quot nbsp mt dm cc fyi btw imo imho tbh ps w wot cos cuz coz abt ur u r n
  `),
]);
