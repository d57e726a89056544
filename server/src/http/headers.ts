import type { ServerResponse } from 'node:http';
import fastifyPlugin from 'fastify-plugin';
import helmet from 'helmet';

/**
 * Headers of every answer: only our own scripts, styles and frames, and no caching unless a route allows it. They never
 * vary, so helmet computes them once instead of at each request.
 */
export function securityHeaders(options: { https: boolean }) {
  const headers = { ...helmetHeaders(options), 'cache-control': 'no-store' };
  return fastifyPlugin(async (app) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.headers(headers);
      done();
    });
  });
}

function helmetHeaders({ https }: { https: boolean }): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
  set({} as never, answer as unknown as ServerResponse, (problem) => {
    if (problem) throw problem;
  });
  return headers;
}
