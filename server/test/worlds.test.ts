import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../src/files/storage.js';
import { RefusedForGood } from '../src/messages/channel.js';
import type { MailContent } from '../src/messages/email/content.js';
import { openMailTransport } from '../src/messages/email/transport.js';
import type { Transport } from '../src/services.js';
import { type Clock, systemClock } from '../src/shared/clock.js';
import { TestClock } from './support/clock.js';
import { fakeTransport } from './support/fake-transport.js';
import { type S3Server, startS3Server } from './support/s3-server.js';
import { startSmtpServer } from './support/smtp-server.js';

/** What replaces an outside world in tests, or in another installation, behaves like the original. */

const mail: MailContent = {
  to: 'person@example.com',
  language: 'EN',
  subject: 'Your account',
  text: 'Hello',
  html: '<p>Hello</p>',
};
const settings = { mailFrom: 'Port Pass <no-reply@pass.example>', publicUrl: 'https://pass.example' };

/** A mail transport, with what its gateway has received. */
interface MailWorld {
  readonly transport: Transport<MailContent>;
  received(): string;
  close(): Promise<void>;
}

async function overSmtp(accepts: boolean): Promise<MailWorld> {
  const server = await startSmtpServer(accepts ? '250 known' : '550 no mailbox person@example.com here');
  const transport = openMailTransport(server.url, settings);
  const close = () => {
    transport.close();
    return server.close();
  };
  return { transport, received: server.received, close };
}

async function inTests(accepts: boolean): Promise<MailWorld> {
  const transport = fakeTransport<MailContent>();
  if (!accepts) transport.before = () => Promise.reject(new Error('not accepted'));
  const received = () => JSON.stringify(transport.delivered);
  return { transport, received, close: async () => transport.close() };
}

describe.each([
  ['over SMTP', overSmtp],
  ['in tests', inTests],
])('the mail transport %s', (_name, open) => {
  it('hands over a mail with its id, also a second time', async () => {
    const { transport, received, close } = await open(true);
    await transport.deliver('1234', mail);
    await transport.deliver('1234', mail);
    await close();
    expect(received().match(/1234/g)).toHaveLength(2);
    for (const part of [mail.to, mail.subject, mail.text]) expect(received()).toContain(part);
  });

  it('throws without personal data when the gateway refuses', async () => {
    const { transport, received, close } = await open(false);
    const problem = await transport.deliver('1234', mail).catch((refusal: unknown) => refusal);
    await close();
    expect(problem).toBeInstanceOf(Error);
    expect(String(problem)).not.toContain(mail.to);
    expect(received()).not.toContain(mail.text);
  });
});

describe('a mail over SMTP', () => {
  it('carries its id, is marked as automatic and has both forms', async () => {
    const { transport, received, close } = await overSmtp(true);
    await transport.deliver('1234', mail);
    await close();
    for (const line of [
      'RCPT TO:<person@example.com>',
      'Message-ID: <1234@pass.example>',
      'Auto-Submitted: auto-generated',
      'Content-Language: en',
      'Content-Type: multipart/alternative',
    ]) {
      expect(received()).toContain(line);
    }
  });

  it('goes to one recipient, even if the address looks like a list', async () => {
    const { transport, received, close } = await overSmtp(true);
    await transport.deliver('1234', { ...mail, to: 'person@example.com, other@example.com' }).catch(() => undefined);
    await close();
    expect(received().match(/RCPT TO/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(received()).not.toContain('RCPT TO:<other@example.com>');
  });

  it('fails with the codes of the gateway only', async () => {
    const { transport, close } = await overSmtp(false);
    const problem = await transport.deliver('1234', mail).catch((refusal: unknown) => refusal);
    await close();
    expect(String(problem)).toBe('Error: The mail gateway did not accept the message: EENVELOPE 550');
  });

  it.each([
    ['550 no such mailbox', true],
    ['450 try again later', false],
  ])('is refused for good or for now by %s', async (reply, forGood) => {
    const server = await startSmtpServer(reply);
    const transport = openMailTransport(server.url, settings);
    const problem = await transport.deliver('1234', mail).catch((refusal: unknown) => refusal);
    transport.close();
    await server.close();
    expect(problem instanceof RefusedForGood).toBe(forGood);
  });
});

describe.each<[string, Clock]>([
  ['of the system', systemClock],
  ['of tests', new TestClock(new Date('2026-11-10T10:00:00+08:00'))],
  ['of browser tests', new TestClock(new Date('2026-11-10T10:00:00+08:00'), true)],
])('the clock %s', (_name, clock) => {
  it('gives each caller its own date, and never runs backwards', () => {
    const first = clock.now();
    const start = first.getTime();
    first.setTime(0);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(start);
  });
});

describe('the file storage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worlds-'));
  let s3: S3Server;

  beforeAll(async () => {
    s3 = await startS3Server();
  });

  afterAll(async () => {
    await s3.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['a folder', 'S3'])('keeps, replaces, lists and deletes whole files in %s', async (place) => {
    const storage = await openStorage({
      dataDir: folder,
      s3: place === 'S3' ? { bucket: 'files', region: 'us-east-1', endpoint: s3.url } : undefined,
    });
    const keys = async () => {
      const found: string[] = [];
      for await (const page of storage.keys()) found.push(...page);
      return found.sort();
    };
    const [one, other] = ['aa/one', 'bb/other'] as const;

    expect(await storage.get(one)).toBeUndefined();
    expect(await storage.read(one)).toBeUndefined();
    expect(await storage.writtenAt(one)).toBeUndefined();
    await storage.put(one, Buffer.from('first'));
    await storage.put(one, Buffer.from('second'));
    await storage.put(other, Buffer.from('third'));
    expect(Buffer.from((await storage.get(one)) ?? []).toString()).toBe('second');
    expect(await text((await storage.read(other)) as Readable)).toBe('third');
    expect(await storage.writtenAt(one)).toBeInstanceOf(Date);
    expect(await keys()).toEqual([one, other]);
    const here = (name: string) => join(folder, `${place}-${name}`);
    writeFileSync(here('sent'), 'fourth');
    await storage.putFile(one, here('sent'));
    expect(await storage.copyTo(one, here('back'))).toBe(true);
    expect(readFileSync(here('back'), 'utf8')).toBe('fourth');
    expect(await storage.copyTo('cc/none', here('none'))).toBe(false);
    await storage.delete(one);
    await storage.delete(one);
    expect(await storage.get(one)).toBeUndefined();
    expect(await keys()).toEqual([other]);
  });

  it('gives a silent S3 up after some seconds', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const storage = await openStorage({ dataDir: folder, s3: { bucket: 'files', region: 'us-east-1', endpoint } });
    writeFileSync(join(folder, 'waiting'), 'x');
    await expect(storage.putFile('aa/one', join(folder, 'waiting'))).rejects.toThrow();
    silent.closeAllConnections();
    silent.close();
  });
});
