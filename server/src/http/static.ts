import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** Vite puts the hash of the content into a name; such a file never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.\w+$/;

/** The built SPAs: every address below /operator and /reviewer is one page, whose script does the rest. */
export const clientRoutes: FastifyPluginAsync = async (app) => {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, serve: false });
  // Only files that are the same for everybody are compressed: what is personal shall not be guessed from its length.
  await app.register(fastifyCompress, { encodings: ['gzip'], threshold: 2_000 });
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
};
