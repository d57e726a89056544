import { setTimeout as wait } from 'node:timers/promises';
import { startSmtpServer } from '../server/test/support/smtp-server.ts';
import { ask } from './ask.ts';
import { newWorld, signedInOperators } from './database.ts';
import { freePort, serverNode } from './node.ts';
import type { Outcome } from './outcome.ts';

const MAILS = 3;
const PATIENCE_S = 180;

/** The mail gateway is down when mails are due: no request fails or waits, and each mail goes out once it is back. */
export async function mailGatewayDown(serverUrl: string): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const port = await freePort();
  const node = await serverNode({
    DATABASE_URL: world.databaseUrl,
    DATA_DIR: world.dataDir,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  });
  try {
    await node.start();
    await signedInOperators(world, MAILS);
    let refused = 0;
    for (let n = 0; n < MAILS; n += 1) {
      const { error } = await ask(
        node.url,
        undefined,
        `mutation { recoverAccountNames(email: "operator-1-${n}@example.test") }`,
      );
      if (error !== undefined) refused += 1;
    }
    await wait(3_000);
    const unsent = async () => {
      const [row] = await world.run<{ count: number }>(
        'select count(*)::int as count from message where sent_at is null',
      );
      return row?.count ?? 0;
    };
    const waiting = await unsent();
    const gateway = await startSmtpServer('250 known', port);
    const backAt = performance.now();
    while ((await unsent()) > 0 && performance.now() - backAt < PATIENCE_S * 1000) await wait(500);
    const seconds = Math.round((performance.now() - backAt) / 1000);
    const received = gateway.received();
    await gateway.close();
    const sent = Array.from(
      { length: MAILS },
      (_, n) => received.split(`RCPT TO:<operator-1-${n}@example.test>`).length - 1,
    );
    return {
      passed: refused === 0 && waiting === MAILS && sent.every((times) => times === 1),
      figures: {
        'failed requests': refused,
        waiting,
        'each sent': sent.join(' and '),
        'all sent after': `${seconds} s`,
      },
    };
  } finally {
    await node.end('SIGKILL');
    await world.close();
  }
}
