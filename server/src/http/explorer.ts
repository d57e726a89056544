import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { mayReadSchema, type Viewer } from '../access/viewer.js';
import type { Services } from '../services.js';
import { viewerOf } from '../sessions/sender.js';

const STATIC_PATH = '/explorer/static/';

/** The query shown first. Staff who only try it read no ID number in clear (R-ACC-4). */
const firstQuery = (viewer: Viewer) => `# 港區通行證 – every pass, always masked for analysts.
# To use an access token: Headers → { "Authorization": "Bearer <token>" }
query Passes {
  passes(size: 20) {
    total
    items {
      number
      kind
      status
      port { name }
      holder { name ${viewer.kind === 'STAFF' ? 'maskedIdNumber' : 'idNumber'} }
      company { name }
      validFrom
      validTo
    }
  }
}
`;

/** GraphiQL for analysts and staff; in development for all. */
export function explorerRoutes(services: Services): FastifyPluginAsync {
  return async (app) => {
    app.get(`${STATIC_PATH}*`, async (request, reply) => {
      const acceptEncoding = request.headers['accept-encoding'];
      const file = await getStaticFile({ staticPath: STATIC_PATH, urlPath: request.url, acceptEncoding });
      if (!file) return reply.callNotFound();
      return reply.headers({ ...file.headers, 'cache-control': 'public, max-age=86400' }).send(file.content);
    });
    app.get('/explorer', async (request, reply) => {
      const viewer = await viewerOf(services, request, services.clock.now());
      if (!mayReadSchema(viewer, services.env)) return reply.redirect('/reviewer/sign-in');
      const nonce = randomBytes(16).toString('base64');
      const html = ruruHTML({
        endpoint: '/graphql',
        staticPath: STATIC_PATH,
        htmlParts: { titleTag: '<title>GraphQL · 港區通行證</title>' },
        clientConfig: { defaultQuery: firstQuery(viewer) } as never,
      });
      return reply
        .header('content-security-policy', explorerPolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html.replaceAll('<script', `<script nonce="${nonce}"`));
    });
  };
}

/** GraphiQL sets its own styles and starts a worker for its editor. Scripts come from here or carry the nonce. */
function explorerPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
