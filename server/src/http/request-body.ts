import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { ErrorCode, errorBody } from '../shared/errors.js';

/** How long a client may take to send the body of a request. */
const BODY_MS = 30_000;

/** How much of a refused body is read, and for how long, before the refusal is sent. */
const REST_BYTES = 40_000_000;
const REST_MS = 10_000;

interface Options {
  /** Patterns of the routes that receive files, which a phone may send slowly. */
  readonly slowRoutes: readonly string[];
  readonly bodyMs?: number;
}

/**
 * Ends requests whose body arrives too slowly with 408. The rest of a refused body is read and thrown away: a client that
 * is still sending would otherwise lose the connection before it reads why.
 */
export function requestBodies({ slowRoutes, bodyMs = BODY_MS }: Options) {
  return fastifyPlugin(async (app) => {
    app.addHook('onRequest', (request, reply, done) => {
      const { raw } = request;
      if (sendsBody(request) && !slowRoutes.includes(request.routeOptions.url ?? '')) {
        const timer = setTimeout(() => {
          if (raw.complete || reply.sent) return;
          void reply
            .code(408)
            .header('connection', 'close')
            .send(errorBody([{ code: ErrorCode.TIMEOUT }]));
        }, bodyMs);
        for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer));
      }
      done();
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      const { raw } = request;
      // What is not a message from a network, as in tests, has no such mark.
      if (raw.complete !== false || !sendsBody(request) || reply.statusCode === 408) return done();
      readRest(raw).then(() => {
        if (!raw.complete) void reply.header('connection', 'close');
        done();
      }, done);
    });
  });
}

function sendsBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function readRest(body: IncomingMessage): Promise<void> {
  if (body.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const end = (): void => {
      clearTimeout(timer);
      body.off('data', count);
      resolve();
    };
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > REST_BYTES) end();
    };
    const timer = setTimeout(end, REST_MS);
    body.on('data', count);
    for (const event of ['end', 'close']) body.once(event, end);
    body.resume();
  });
}
