const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may stand before a question without being part of it. */
export const greetings = words(
  'hi hello hey morning afternoon all folks everyone team friends so and ok okay well um also',
);

/** Asks if an auxiliary follows at once ("why is", "how do"); "which is" and "when I" go on with a statement. */
export const askers = words('who what when where why how whose');

/** "What if", "why not", "how about", "how come" ask by themselves. */
export const askingPairs = words('what-if what-about why-not how-about how-come');

/** Asks of something: "which tool do you use", "how often should we". */
export const askersOf = words('which what whose how');

export const auxiliaries = words(
  "is are was were do does did can could should would will has have had isn't aren't don't doesn't didn't can't couldn't shouldn't wouldn't won't haven't hasn't",
);

export const toBe = words('is are was were');

/** Verbs that ask when they come first … */
export const openers = words(
  "can could does do did is are has have will would should isn't aren't don't doesn't didn't can't haven't hasn't couldn't shouldn't",
);

/** … and one of these follows. Not "do it", "have the", which tell; nor "should you", which is an if. */
export const asked = words('anyone anybody somebody someone everyone you we i they he she there');

export const askedAfterToBe = words('it this that the these those my your our');

/** "Anyone tried …", "Anybody else …" */
export const anyone = words('anyone anybody');
export const knows = words('know knows have has got else tried used using seen here able');
