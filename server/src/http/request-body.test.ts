import { connect } from 'node:net';
import Fastify from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { requestBodies } from './request-body.js';

const app = Fastify({ logger: false });
let port: number;

beforeAll(async () => {
  await app.register(requestBodies({ slowRoutes: ['/files/:name'], bodyMs: 200 }));
  for (const url of ['/files/:name', '/graphql']) app.post(url, async ({ body }) => body);
  app.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
  app.put('/files/:name', (_request, reply) => reply.code(413).header('connection', 'close').send());
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as { port: number }).port;
  return () => app.close();
});

/** Sends a body of two bytes with a pause between them, and reads to the end of the connection. */
async function send(path: string, pauseMs: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{`,
  );
  const rest = setTimeout(() => socket.writable && socket.write('}'), pauseMs);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  clearTimeout(rest);
  return answer.split('\r\n')[0] as string;
}

it('ends a request whose body arrives too slowly, except files', async () => {
  expect(await Promise.all([send('/graphql', 1_000), send('/files/a', 600), send('/graphql', 10)])).toEqual([
    'HTTP/1.1 408 Request Timeout',
    'HTTP/1.1 200 OK',
    'HTTP/1.1 200 OK',
  ]);
});

it('lets a client read why it was refused that sends everything first', async () => {
  const [chunk, chunks] = [Buffer.alloc(1_000_000), 12];
  const socket = connect(port, '127.0.0.1').pause();
  const broken = new Promise<never>((_, reject) => socket.once('error', reject));
  const send = (bytes: Buffer | string) =>
    Promise.race([broken, new Promise<void>((resolve) => socket.write(bytes, () => setTimeout(resolve, 20)))]);
  const headers = `host: a\r\ncontent-type: application/octet-stream\r\ncontent-length: ${chunk.length * chunks}`;
  await send(`PUT /files/a HTTP/1.1\r\n${headers}\r\n\r\n`);
  for (let sent = 0; sent < chunks; sent += 1) await send(chunk);
  let answer = '';
  for await (const part of socket) answer += part;
  expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 413 Payload Too Large');
});
