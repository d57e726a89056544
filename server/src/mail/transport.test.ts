import { createServer, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openTransport } from './transport.js';

describe('over SMTP', () => {
  /** A gateway that writes down what it is told and answers every recipient with `answer`. */
  async function smtp(answer: string): Promise<{ server: Server; port: number; told: string[] }> {
    const told: string[] = [];
    const server = createServer((socket) => {
      let inData = false;
      socket.on('error', () => undefined);
      socket.write('220 gateway\r\n');
      socket.on('data', (chunk) => {
        const text = chunk.toString('utf8');
        told.push(text);
        if (inData) {
          if (!told.join('').endsWith('\r\n.\r\n')) return;
          inData = false;
          socket.write('250 taken\r\n');
        } else if (text.startsWith('DATA')) {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (text.startsWith('RCPT')) socket.write(`${answer}\r\n`);
        else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
        else socket.write('250 yes\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, port: (server.address() as { port: number }).port, told };
  }

  async function sendTo(answer: string, to: string): Promise<{ told: string; problem: unknown }> {
    const { server, port, told } = await smtp(answer);
    const env = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Port Pass <no-reply@pass.example>' };
    const transport = openTransport(env);
    const content = { to, language: 'EN', subject: 'Your account', text: 'Hello', html: '<p>Hello</p>' } as const;
    const problem = await transport?.send('<1234@pass.example>', content).catch((refusal: unknown) => refusal);
    transport?.close();
    await new Promise((resolve) => server.close(resolve));
    return { told: told.join(''), problem };
  }

  it('a mail carries its id, marks itself as automatic and has both forms', async () => {
    const { told, problem } = await sendTo('250 known', 'somebody@example.com');
    expect(problem).toBeUndefined();
    for (const line of [
      'RCPT TO:<somebody@example.com>',
      'Message-ID: <1234@pass.example>',
      'Auto-Submitted: auto-generated',
      'Content-Language: en',
      'Content-Type: multipart/alternative',
    ]) {
      expect(told).toContain(line);
    }
  });

  it('goes to one recipient, whatever the address says', async () => {
    const { told } = await sendTo('250 known', 'somebody@example.com, other@example.com');
    expect(told.match(/RCPT TO/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(told).not.toContain('RCPT TO:<other@example.com>');
  });

  it('a refusal is told without the gateway’s words, which may hold the address', async () => {
    const { problem } = await sendTo('550 no mailbox somebody@example.com here', 'somebody@example.com');
    expect(String(problem)).toBe('Error: The mail gateway did not take the message: EENVELOPE 550');
  });
});
