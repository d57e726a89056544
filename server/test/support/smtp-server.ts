import { createServer } from 'node:net';

/** A mail gateway that records what it receives. */
export interface SmtpServer {
  readonly url: string;
  readonly received: () => string;
  close(): Promise<void>;
}

/** @param recipientReply the answer to every recipient, e.g. `250 known` */
export async function startSmtpServer(recipientReply: string, port = 0): Promise<SmtpServer> {
  const chunks: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.on('error', () => undefined);
    socket.write('220 gateway\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString('utf8');
      chunks.push(text);
      if (inData) {
        if (!chunks.join('').endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 accepted\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('RCPT')) socket.write(`${recipientReply}\r\n`);
      else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`,
    received: () => chunks.join(''),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
