/** How the bar's menus open. */
export const menuSettings = {
  position: 'bottom-start',
  offset: 6,
  // Mantine's placeholder for the first focus is no item, and a menu may hold nothing else.
  withInitialFocusPlaceholder: false,
  // At the end of the body a menu would stand outside of every landmark; in the bar a narrow screen would cut it off.
  portalProps: { target: '#page' },
} as const;
