import 'react';

declare module 'react' {
  /** A component may hand a figure to its stylesheet as a custom property. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
