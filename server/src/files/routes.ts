import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import { RequestContext, type SessionCookie } from '../context.js';
import type { Services } from '../services.js';
import { addressOf, isSameOrigin, viewerOf } from '../sessions/sender.js';
import { ErrorCode, errorBody, extensionsOf, Refusal, refuse } from '../shared/errors.js';
import { isTemporary, sendError } from '../shared/send-error.js';
import { shownError } from '../shared/unexpected.js';
import { readFile } from './file.queries.js';
import { cleanIncoming } from './incoming.js';
import { receiveUpload } from './receive-upload.js';
import { MAX_FILE_BYTES } from './upload-rules.js';

const HOUR_MS = 3_600_000;

/** Files neither set nor end sessions. */
const noCookie: SessionCookie = {
  set: () => undefined,
  clear: () => undefined,
  browser: undefined,
  setBrowser: () => undefined,
};

/** What reading a file is called in audit rows. */
const FILE = { name: 'file', rootFields: 'file' };

const statusOf: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.BAD_REQUEST]: 400,
  [ErrorCode.FORBIDDEN]: 403,
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.CONFLICT]: 409,
  [ErrorCode.FILE_TOO_LARGE]: 413,
  [ErrorCode.FILE_NOT_READABLE]: 422,
  [ErrorCode.RATE_LIMITED]: 429,
  [ErrorCode.UPLOAD_QUOTA_REACHED]: 429,
};

export const UPLOAD_ROUTE = '/uploads/:token';

/** `PUT /uploads/:token` receives files, `GET /files/:id` returns them as attachments (R-PER-3). */
export function fileRoutes(services: Services): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, body, done) => done(null, body));
    app.setErrorHandler((problem, request, reply) => {
      // Another request on this connection could follow a body that was not read to its end.
      if (request.method === 'PUT') void reply.header('connection', 'close');
      return answerProblem(services, problem, reply);
    });
    app.addHook('onReady', () =>
      cleanIncoming(services.env.dataDir, new Date(services.clock.now().getTime() - HOUR_MS)),
    );

    app.put<{ Params: { token: string } }>(UPLOAD_ROUTE, async (request, reply) => {
      // A page of another site must not send files, even with a stolen token.
      if (!isSameOrigin(request)) refuse(ErrorCode.FORBIDDEN);
      const length = request.headers['content-length'];
      if (Number(length ?? 0) > MAX_FILE_BYTES) {
        refuse(ErrorCode.FILE_TOO_LARGE, undefined, { maxBytes: MAX_FILE_BYTES });
      }
      if (!request.body) refuse(ErrorCode.FILE_NOT_READABLE);
      const { token } = request.params;
      const arriving = {
        token,
        address: addressOf(request),
        length: length === undefined ? undefined : Number(length),
      };
      await receiveUpload(services, arriving, request.body as Readable);
      return reply.code(204).send();
    });

    app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const now = services.clock.now();
      const { deadline } = request;
      const viewer = await deadline.keep(viewerOf(services, request, now));
      const context = new RequestContext(services, viewer, now, noCookie, FILE, deadline);
      request.graphqlContext = context;
      const file = await deadline.keep(context.share.run(deadline, () => readFile(context, request.params.id)));
      return reply
        .headers({
          'content-type': file.mediaType,
          'content-length': file.size,
          'content-disposition': `attachment; filename*=UTF-8''${rfc5987(file.name)}`,
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .send(file.bytes);
    });
  };
}

function rfc5987(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function answerProblem(services: Services, problem: unknown, reply: FastifyReply): FastifyReply {
  const { request } = reply;
  if (problem instanceof Refusal) {
    const [error] = problem.errors;
    request.errorCodes = problem.errors.map(({ code }) => code);
    if (error && isTemporary(error)) return sendError(reply, error);
    const status = (error && statusOf[error.code]) ?? 400;
    return reply.code(status).send(errorBody(problem.errors.map(extensionsOf)));
  }
  const error = shownError(services.log, problem, 'file request failed');
  request.errorCodes = [error.code];
  return sendError(reply, error);
}
