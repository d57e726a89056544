import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Logger } from 'pino';
import { ErrorCode, errorBody } from '../shared/errors.js';
import { sendError } from '../shared/send-error.js';
import { shownError } from '../shared/unexpected.js';

/** Every error of the host has the form of the API's, and repeats nothing that was sent. */
export function errorAnswers(log: Logger) {
  return fastifyPlugin(async (app) => {
    app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) return sendError(reply, shownError(log, error, 'request failed'));
      return reply.code(status).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
    });
    app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody([{ code: ErrorCode.NOT_FOUND }])));
  });
}

/** The answer to an address that cannot be read. */
export function answerUnreadable(error: { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(error.statusCode ?? 400).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
}

const STATUS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** The answer to what is no HTTP, or took too long to become a request. */
export function answerNoRequest({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const status = STATUS[code] ?? 400;
  const body = JSON.stringify(errorBody([{ code: status === 408 ? ErrorCode.TIMEOUT : ErrorCode.BAD_REQUEST }]));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
