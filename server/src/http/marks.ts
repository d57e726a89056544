import fastifyPlugin from 'fastify-plugin';
import { marksOf, type RequestMarks, traceParentOf, withMarks } from '../shared/request-marks.js';
import { openRootSpan, type Span } from '../shared/spans.js';
import { routeOf } from './route-of.js';

declare module 'fastify' {
  interface FastifyRequest {
    marks: RequestMarks;
    span: Span | undefined;
  }
}

/**
 * Gives every request its id, which is in the answer and on every line of the log, and a span where traces are collected.
 * Both follow what the request causes.
 */
export const requestMarks = fastifyPlugin(async (app) => {
  app.decorateRequest('marks');
  app.decorateRequest('span');
  app.addHook('onRequest', (request, reply, done) => {
    request.marks = marksOf(request.headers);
    void reply.header('x-request-id', request.marks.requestId);
    if (routeOf(request) !== undefined) {
      const { requestId } = request.marks;
      const attributes = {
        'http.request.method': request.method,
        'http.route': request.routeOptions.url ?? 'none',
        'port_pass.request_id': requestId,
      };
      request.span = openRootSpan(
        `${request.method} ${request.routeOptions.url ?? ''}`,
        attributes,
        traceParentOf(request.headers),
      );
    }
    within(request, done);
  });
  // The body arrives on a connection that other requests use too: what follows it belongs to this one again.
  app.addHook('preHandler', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    const operation = request.graphqlContext?.operation.name;
    request.span?.end(reply.statusCode >= 500, {
      'http.response.status_code': reply.statusCode,
      ...(operation !== undefined && { 'graphql.operation.name': operation }),
    });
    done();
  });
});

function within({ marks, span }: { marks: RequestMarks; span: Span | undefined }, run: () => void): void {
  withMarks(marks, () => (span ? span.within(run) : run()));
}
