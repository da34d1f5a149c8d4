/** What invented words are made of. */
export const syllables = ['la', 'ko', 'mi', 'ta', 'ren', 'su', 'ba', 'dol', 'fe', 'gri', 'pu', 'nan'];

/** Words that every sentence has and nobody counts, the most frequent first. */
export const functionWords = (
  'the to and a of i in is that it for you on we this with be are have as not at but so if or do can they was from ' +
  'there what will an my all just me about your how by our would more when some which out up who like one get had no ' +
  'any has them been were their then than its now could other into also very should here only did these because think ' +
  'where way too much he she make us want see need go am'
).split(' ');

/** Words that the codebooks know. */
export const knownWords = (
  'time trust share tool failure culture help afraid learn mistake software ask experiment leader question fear app ' +
  'manager thanks feedback platform safe story failed training worried technology practice open tried honest expert ' +
  'habit curious blame meeting recognition community silence scared worry'
).split(' ');
