import { connect, createServer, type Socket } from 'node:net';

/** A network path to a server that can fail. */
export interface TcpProxy {
  /** The server's address by way of this path. */
  readonly url: string;
  /** Another address of the same server by way of this path. */
  urlOf(address: string): string;
  /** Connections of this moment carry nothing any more and stay open; new ones work. */
  silence(): void;
  /** The same of new ones, until {@link mend}. */
  silenceAll(): void;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  /** New connections work again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Forwards to the server that the address names. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    if (silent) {
      open.add(near);
      near.on('close', () => open.delete(near)).on('error', () => near.destroy());
      near.resume();
      return;
    }
    const far = connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (at: number): Promise<void> => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as { port: number }).port;
  const urlOf = (address: string): string => Object.assign(new URL(address), { host: `127.0.0.1:${own}` }).href;
  const cut = (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of open) socket.destroy();
    return closed;
  };
  const silence = (): void => {
    for (const socket of open) {
      socket.unpipe();
      socket.removeAllListeners('data');
      // Read and thrown away, so that the sender's system has everything acknowledged.
      socket.resume();
    }
  };
  return {
    url: urlOf(target),
    urlOf,
    silence,
    silenceAll: () => {
      silent = true;
      silence();
    },
    cut,
    mend: async () => {
      silent = false;
      if (!server.listening) await listen(own);
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
