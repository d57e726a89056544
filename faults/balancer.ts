import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** An ordinary balancer: in turns, to those whose `/ready` answered 200 at last; nothing is tried again. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

const CHECK_MS = 250;
const CHECK_TIMEOUT_MS = 1_000;

/** @param ready how many of them are up at first */
export async function startBalancer(backends: readonly string[], ready = backends.length): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const up = new Set<string>();
  let turn = 0;

  const check = (backend: string): void => {
    const probe = request(`${backend}/ready`, { timeout: CHECK_TIMEOUT_MS }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) up.add(backend);
      else up.delete(backend);
    });
    probe.on('timeout', () => probe.destroy());
    probe.on('error', () => up.delete(backend));
    probe.end();
  };
  const checks = setInterval(() => backends.forEach(check), CHECK_MS);

  function forward(near: IncomingMessage, answer: ServerResponse): void {
    const open = [...up];
    const backend = open[turn++ % Math.max(open.length, 1)];
    if (!backend) return void answer.writeHead(503).end();
    const { method, headers } = near;
    const far = request(backend + near.url, { method, headers, agent }, (reply) => {
      const { connection: _hop, ...rest } = reply.headers;
      answer.writeHead(reply.statusCode ?? 502, rest);
      reply.pipe(answer);
    });
    far.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    near.pipe(far);
  }

  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  while (up.size < ready) {
    backends.forEach(check);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    close: async () => {
      clearInterval(checks);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}
