import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { ruruHTML } from 'ruru/server';
import type { Services } from '../services.js';
import { authenticate } from '../sessions/authentication.js';
import { credentialsOf } from './credentials.js';

const ruruStatic = join(dirname(createRequire(import.meta.url).resolve('ruru/package.json')), 'static');

/** A first look for somebody who opens the explorer. */
const FIRST_QUERY = `# 港區通行證 – every pass, always masked for analysts.
# To use an access token: Headers → { "Authorization": "Bearer <token>" }
query Passes {
  passes(size: 20) {
    total
    items {
      number
      kind
      status
      port { name }
      holder { name idNumber }
      company { name }
      validFrom
      validTo
    }
  }
}
`;

/** GraphiQL, served from here: for analysts and staff; while developing for everybody. */
export async function explorerRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(fastifyStatic, { root: ruruStatic, prefix: '/explorer/static/', decorateReply: false, maxAge: '1d' });
  app.get('/explorer', async (request, reply) => {
    const viewer = await authenticate(services, credentialsOf(request), services.clock.now());
    const allowed = !services.env.production || viewer.kind === 'STAFF' || viewer.kind === 'ANALYST';
    if (!allowed) return reply.redirect('/reviewer/sign-in');
    const nonce = randomBytes(16).toString('base64');
    const html = ruruHTML({
      endpoint: '/graphql',
      staticPath: '/explorer/static/',
      htmlParts: { titleTag: '<title>GraphQL · 港區通行證</title>' },
      clientConfig: { defaultQuery: FIRST_QUERY } as never,
    });
    return reply
      .header('content-security-policy', explorerPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll('<script', `<script nonce="${nonce}"`));
  });
}

/** GraphiQL sets styles of its own and starts a worker for its editor; scripts only from here or with the nonce. */
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
