import { createServer, type Socket } from 'node:net';

/** A mail gateway that records what it receives. */
export interface SmtpServer {
  readonly url: string;
  readonly received: () => string;
  /** The recipients of mails that it has taken, in this order. */
  readonly taken: readonly string[];
  close(): Promise<void>;
}

/** How a gateway misbehaves; asked each time. */
export interface SmtpFaults {
  /** Whether it says nothing any more once it hears of this recipient. */
  readonly isSilentTo?: (recipient: string) => boolean;
  /** Whether it takes the mail and hangs up before it says so. */
  readonly hangsUpAfter?: (recipient: string) => boolean;
  /** Before each answer. */
  readonly delayMs?: number;
}

/** @param recipientReply the answer to every recipient, e.g. `250 known` */
export async function startSmtpServer(recipientReply: string, port = 0, faults: SmtpFaults = {}): Promise<SmtpServer> {
  const chunks: string[] = [];
  const taken: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let recipient = '';
    let mail: string | undefined;
    const answer = (text: string): void => {
      setTimeout(() => socket.writable && socket.write(`${text}\r\n`), faults.delayMs ?? 0);
    };
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    answer('220 gateway');
    socket.on('data', (chunk) => {
      const text = chunk.toString('utf8');
      chunks.push(text);
      if (mail !== undefined) {
        mail += text;
        if (!mail.endsWith('\r\n.\r\n')) return;
        mail = undefined;
        taken.push(recipient);
        if (faults.hangsUpAfter?.(recipient)) socket.destroy();
        else answer('250 accepted');
      } else if (text.startsWith('DATA')) {
        mail = '';
        answer('354 go on');
      } else if (text.startsWith('RCPT')) {
        recipient = /<(.*)>/.exec(text)?.[1] ?? '';
        if (!faults.isSilentTo?.(recipient)) answer(recipientReply);
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else answer('250 ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`,
    received: () => chunks.join(''),
    taken,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
