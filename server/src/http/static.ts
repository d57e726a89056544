import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** Vite puts a hash of the content into the name, so such a file never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.\w+$/;

/** The built SPAs. All addresses below /operator and /reviewer serve one page, whose script routes further. */
export const clientRoutes: FastifyPluginAsync = async (app) => {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, serve: false });
  // Only files without personal data are compressed: the length of a compressed answer could reveal what is in it.
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
