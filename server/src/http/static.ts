import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** The built SPAs: every address below /operator and /reviewer is one page, whose script does the rest. */
export async function clientRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, serve: false });
  app.get('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${(request.params as { '*': string })['*']}`, { immutable: true, maxAge: '365d' }),
  );
  for (const spa of ['operator', 'reviewer']) {
    const page = `${spa}.html`;
    app.get(`/${spa}`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false }));
    app.get(`/${spa}/*`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false }));
  }
  app.get('/', (_request, reply) => reply.redirect('/operator/'));
}
