/** The package has no types of its own; this is the part of it that we use. */
declare module 'stopword' {
  export const eng: string[];
}
