import { type CSSVariablesResolver, createTheme } from '@mantine/core';

/**
 * Mantine in the look of tokens.css. Its components reach for numbered greys, so the three scales repeat the tokens' values
 * at the numbers that those components use.
 */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '500' },
  primaryColor: 'tide',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  defaultRadius: 8,
  black: '#1a1e22',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '16.5px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  colors: {
    tide: [
      '#f0f7f7',
      '#dbecec',
      '#a9d4d6',
      '#57bfc4',
      '#3aa3a8',
      '#1f878d',
      '#0b6e75',
      '#095f65',
      '#075055',
      '#054045',
    ],
    gray: [
      '#f2f0ea',
      '#eeebe4',
      '#e7e4dd',
      '#e7e4dd',
      '#d9d5cc',
      '#646b74',
      '#646b74',
      '#586069',
      '#3a4047',
      '#1a1e22',
    ],
    dark: [
      '#eceae4',
      '#b1b8bf',
      '#8f98a1',
      '#8f98a1',
      '#2b3137',
      '#20252a',
      '#1a1e22',
      '#131619',
      '#0f1214',
      '#0b0d0f',
    ],
  },
});

/** Points Mantine's own variables at the tokens, so that light and dark have one source. */
export const mantineVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--tide)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--soft)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
