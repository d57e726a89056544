import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { preloadsOf } from './preloads.js';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** Vite puts a hash of the content into the name, so such a file never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.\w+$/;

/** The built SPAs. All addresses below /operator and /reviewer serve one page, whose script routes further. */
export const clientRoutes: FastifyPluginAsync = async (app) => {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, serve: false, preCompressed: true });
  // Only files without personal data are compressed: the length of a compressed answer could reveal what is in it.
  await app.register(fastifyCompress, { encodings: ['gzip'], threshold: 2_000 });
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const name = request.params['*'];
    const caching = HASHED.test(name) ? { immutable: true, maxAge: '365d' } : { immutable: false, maxAge: '5m' };
    return reply.sendFile(`assets/${name}`, caching);
  });
  const preloads = preloadsOf(CLIENT);
  for (const spa of ['operator', 'reviewer']) {
    const send = (reply: FastifyReply, page: string) => {
      const link = preloads(spa, page);
      if (link) reply.header('link', link);
      return reply.header('cache-control', 'no-cache').sendFile(`${spa}.html`, { cacheControl: false });
    };
    app.get(`/${spa}`, (_request, reply) => send(reply, ''));
    app.get<{ Params: { '*': string } }>(`/${spa}/*`, (request, reply) => send(reply, request.params['*']));
  }
  app.get('/', (_request, reply) => reply.redirect('/operator/'));
};
