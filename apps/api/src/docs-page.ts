import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type JsonObject, type OpenApi, type Operation, questionParameters } from './open-api.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The API's description as a page for people, without scripts. The filters, which most paths share, stand once at the top. */
export function docsPage(api: OpenApi): Html {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = api.tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${api.info.title}: the API</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <main>
          <h1>${api.info.title}: the API</h1>
          <p>${api.info.description}</p>
          <p>
            The same for programs: <a href="/api/openapi.json">openapi.json</a>. What goes wrong is answered as a problem
            document (RFC 9457), whose “detail” is a sentence.
          </p>
          <h2 id="filters">Filters</h2>
          <p>Every metric and the quotes take these parameters.</p>
          ${parameterTable('Filters', questionParameters())}
          ${groups.map(
            (group) => html`
              <h2>${group.name}</h2>
              <p>${group.description}</p>
              <nav aria-label="${group.name}">
                <ul>
                  ${group.operations.map(
                    ({ path, method, operation }) =>
                      html`<li><a href="#${anchor(method, path)}">${operation.summary}</a></li>`,
                  )}
                </ul>
              </nav>
              ${group.operations.map(({ path, method, operation }) => article(path, method, operation))}
            `,
          )}
        </main>
      </body>
    </html>`;
}

function article(path: string, method: string, operation: Operation): Html {
  const shared = new Set(questionParameters().map(({ name }) => name));
  const own = (operation.parameters ?? []).filter(({ name }) => !shared.has(name ?? null));
  const filtered = own.length < (operation.parameters ?? []).length;
  return html`
    <article id="${anchor(method, path)}">
      <h3>${operation.summary}</h3>
      <code><span class="method">${method}</span> ${path}</code>
      ${(operation.description ?? '').split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
      ${filtered ? html`<p>Takes the <a href="#filters">filters</a>.</p>` : ''}
      ${own.length > 0 ? parameterTable('Parameters', own) : ''} ${columnTable(operation)}
    </article>
  `;
}

function parameterTable(caption: string, parameters: JsonObject[]): Html {
  const rows = parameters.map(({ name, schema, description }) => [`${name}`, typeName(schema), `${description ?? ''}`]);
  return table(caption, ['Parameter', 'Takes', 'Meaning'], rows);
}

/** The columns of a metric's rows, wherever they stand in its answer's schema. */
function columnTable(operation: Operation): Html | '' {
  const schema = at(operation.responses['200'], 'content', 'application/json', 'schema', 'allOf', '1');
  const columns = at(schema, 'properties', 'rows', 'items', 'properties');
  if (typeof columns !== 'object' || columns === null) return '';
  const rows = Object.entries(columns).map(([name, column]) => [name, `${at(column, 'description') ?? ''}`]);
  return table('Columns of a row', ['Column', 'Meaning'], rows);
}

function table(caption: string, heads: string[], rows: string[][]): Html {
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <td><code>${first}</code></td>
              ${rest.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function typeName(schema: unknown): string {
  const values = at(schema, 'enum');
  if (Array.isArray(values)) return values.join(', ');
  if (Array.isArray(at(schema, 'anyOf'))) return 'text, repeatable';
  if (`${at(schema, 'pattern') ?? ''}`.includes('\\d{4}-')) return 'date, YYYY-MM-DD';
  if (at(schema, 'type') === 'integer') return `whole number, ${at(schema, 'minimum')} to ${at(schema, 'maximum')}`;
  return 'text';
}

function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === key)?.[1];
  }
  return here;
}

function anchor(method: string, path: string): string {
  return `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`;
}
