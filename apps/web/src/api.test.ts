import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, call, get } from './api.ts';

const answerWith = (response: Response) => vi.stubGlobal('fetch', async () => response);

afterEach(() => vi.unstubAllGlobals());

describe('calling the API', () => {
  it('gives the document', async () => {
    answerWith(Response.json({ imports: 2 }));
    expect(await get('options')).toEqual({ imports: 2 });
  });

  it('says what a problem document says', async () => {
    const problem = { type: 'about:blank', title: 'Bad request', status: 400, detail: 'There is no team "North".' };
    answerWith(
      new Response(JSON.stringify(problem), { status: 400, headers: { 'content-type': 'application/problem+json' } }),
    );
    await expect(get('metrics/flow?team=North')).rejects.toEqual(new ApiProblem('There is no team "North".', 400));
  });

  it('does not show the page of a proxy as if it were a sentence', async () => {
    answerWith(new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    await expect(call('options')).rejects.toThrow('The server answered with an error (502).');
  });

  it('says that the server is away', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(get('options')).rejects.toThrow('The server cannot be reached.');
  });
});
