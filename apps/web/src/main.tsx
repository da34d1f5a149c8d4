import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme/mantine.css';
import './theme/tokens.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { filtersFromUrl } from './filters.ts';
import { askAhead, newQueryClient } from './queries.ts';
import { routerOver } from './router.tsx';
import { cspNonce } from './theme/csp-nonce.ts';
import { mantineTheme, mantineVariables } from './theme/mantine-theme.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"');

const client = newQueryClient();
const router = routerOver(client);
askAhead(client, filtersFromUrl(location.search));

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => cspNonce() ?? ''}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
