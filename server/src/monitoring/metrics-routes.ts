import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import fastifyPlugin from 'fastify-plugin';
import type { Services } from '../services.js';
import { ErrorCode, errorBody } from '../shared/errors.js';
import { addGauges } from './gauges.js';

/**
 * The metrics for Prometheus: on a port of their own, or at `/metrics` for those who send the token. Without either setting
 * there are none, as they tell who does what how often.
 */
export function metricsRoutes(services: Services) {
  const { token, port, host } = services.env.metrics;
  const { registry } = services.meter;
  return fastifyPlugin(async (app) => {
    addGauges(services);
    if (token !== undefined) {
      app.get('/metrics', async (request, reply) => {
        if (!isToken(request.headers.authorization, token)) {
          return reply.code(401).send(errorBody([{ code: ErrorCode.UNAUTHENTICATED }]));
        }
        return reply.type(registry.contentType).send(await registry.metrics());
      });
    }
    if (port === undefined) return;
    const server = createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
      const text = await registry.metrics().catch(() => undefined);
      if (text === undefined) return void response.writeHead(500).end();
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    });
    app.addHook('onReady', () => listen(server, port, host));
    app.addHook('onClose', async () => void server.close().closeAllConnections());
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}

function isToken(authorization: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}
