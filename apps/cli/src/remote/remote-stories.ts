import type { Question, Stories } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** Stories and their pins, asked of the server that holds the workspace. */
export function remoteStories(url: string, parametersOf: (question: Question) => URLSearchParams): Stories {
  const pathOf = (post: string) => `stories/pins/${encodeURIComponent(post)}`;
  const put = (body: object): RequestInit => ({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    list(question, { after, limit }, signal) {
      const parameters = parametersOf(question);
      parameters.set('limit', `${limit}`);
      if (after !== undefined) parameters.set('after', after);
      return askJson(url, `stories?${parameters}`, { signal });
    },
    async pin(post) {
      await askServer(url, pathOf(post), { method: 'PUT' });
    },
    async note(post, note) {
      await askServer(url, `${pathOf(post)}/note`, put({ note }));
    },
    async unpin(post) {
      await askServer(url, pathOf(post), { method: 'DELETE' });
    },
    async order(posts) {
      await askServer(url, 'stories/pins', put({ posts }));
    },
    async asText(question, { format, names }, signal) {
      const parameters = parametersOf(question);
      parameters.set('format', format);
      parameters.set('names', names);
      return (await askServer(url, `stories/text?${parameters}`, { signal })).text();
    },
  };
}
