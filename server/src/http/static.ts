import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** Vite puts the hash of the content into a name; such a file never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.\w+$/;

/** The built SPAs: every address below /operator and /reviewer is one page, whose script does the rest. */
export async function clientRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, serve: false });
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const name = request.params['*'];
    const caching = HASHED.test(name) ? { immutable: true, maxAge: '365d' } : { immutable: false, maxAge: '5m' };
    return reply.sendFile(`assets/${name}`, caching);
  });
  for (const spa of ['operator', 'reviewer']) {
    const page = `${spa}.html`;
    app.get(`/${spa}`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false }),
    );
    app.get(`/${spa}/*`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false }),
    );
  }
  app.get('/', (_request, reply) => reply.redirect('/operator/'));
}
