import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { filtersFromUrl, tidy, urlFromFilters } from './filters.ts';
import { askChatAhead } from './pages/chats/ask-chat-ahead.ts';
import { NotFound } from './shell/NotFound.tsx';
import { PageFailure } from './shell/PageFailure.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Shell,
  validateSearch: tidy,
  notFoundComponent: NotFound,
});

const summary = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/summary/SummaryPage.tsx'), 'SummaryPage'),
});

const participation = createRoute({
  getParentRoute: () => root,
  path: '/participation',
  component: lazyRouteComponent(() => import('./pages/participation/ParticipationPage.tsx'), 'ParticipationPage'),
});

const conversation = createRoute({
  getParentRoute: () => root,
  path: '/conversation',
  component: lazyRouteComponent(() => import('./pages/conversation/ConversationPage.tsx'), 'ConversationPage'),
});

const communities = createRoute({
  getParentRoute: () => root,
  path: '/communities',
  component: lazyRouteComponent(() => import('./pages/communities/CommunitiesPage.tsx'), 'CommunitiesPage'),
});

const channel = createRoute({
  getParentRoute: () => root,
  path: '/communities/channel',
  component: lazyRouteComponent(() => import('./pages/communities/ChannelPage.tsx'), 'ChannelPage'),
});

const themes = createRoute({
  getParentRoute: () => root,
  path: '/themes',
  component: lazyRouteComponent(() => import('./pages/themes/ThemesPage.tsx'), 'ThemesPage'),
});

const chats = createRoute({
  getParentRoute: () => root,
  path: '/chats',
  component: lazyRouteComponent(() => import('./pages/chats/ChatsPage.tsx'), 'ChatsPage'),
});

const chat = createRoute({
  getParentRoute: () => root,
  path: '/chats/$chat',
  beforeLoad: ({ context, params, search }) => askChatAhead(context.client, params.chat, search),
  component: lazyRouteComponent(() => import('./pages/chats/ChatPage.tsx'), 'ChatPage'),
});

const codebook = createRoute({
  getParentRoute: () => root,
  path: '/codebook',
  component: lazyRouteComponent(() => import('./pages/codebook/CodebookPage.tsx'), 'CodebookPage'),
});

const stories = createRoute({
  getParentRoute: () => root,
  path: '/stories',
  component: lazyRouteComponent(() => import('./pages/stories/StoriesPage.tsx'), 'StoriesPage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  component: lazyRouteComponent(() => import('./pages/network/NetworkPage.tsx'), 'NetworkPage'),
});

const value = createRoute({
  getParentRoute: () => root,
  path: '/value',
  component: lazyRouteComponent(() => import('./pages/value/ValuePage.tsx'), 'ValuePage'),
});

const loaded = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('./pages/data/DataPage.tsx'), 'DataPage'),
});

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary',
  component: lazyRouteComponent(() => import('./pages/glossary/GlossaryPage.tsx'), 'GlossaryPage'),
});

const coding = createRoute({
  getParentRoute: () => root,
  path: '/coding',
  component: lazyRouteComponent(() => import('./pages/coding/CodingPage.tsx'), 'CodingPage'),
});

/** The pages, over the answers in `client`. Their address holds the filters as plain repeated parameters, the same as the API's. */
export const routerOver = (client: QueryClient) =>
  createRouter({
    context: { client },
    routeTree: root.addChildren([
      summary,
      participation,
      conversation,
      communities,
      channel,
      themes,
      chats,
      chat,
      stories,
      network,
      value,
      coding,
      codebook,
      loaded,
      glossary,
    ]),
    parseSearch: (search) => ({ ...filtersFromUrl(search) }),
    stringifySearch: urlFromFilters,
    defaultErrorComponent: PageFailure,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOver>;
  }
}
