import fastifyPlugin from 'fastify-plugin';
import { Deadline } from '../shared/deadline.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Begins with the first byte of the request. */
    deadline: Deadline;
  }
}

/** Gives every request its deadline, before anything is done for it. */
export const requestDeadline = fastifyPlugin(async (app) => {
  app.decorateRequest('deadline');
  app.addHook('onRequest', (request, _reply, done) => {
    request.deadline = new Deadline();
    done();
  });
});
