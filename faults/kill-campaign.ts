import { setTimeout as wait } from 'node:timers/promises';
import { fillHolders } from '../server/test/support/fill-holders.ts';
import { startSmsServer } from '../server/test/support/sms-server.ts';
import { ask } from './ask.ts';
import { newWorld, signedInOperators, signedInReviewer, type World } from './database.ts';
import { KEYS, serverNode } from './node.ts';
import type { Outcome } from './outcome.ts';

interface Options {
  readonly holders: number;
  readonly kills: number;
}

const NODES = 3;
const PATIENCE_S = 1_500;

const START = `mutation($budget: Int!) { startPhoneCampaign(audience: { branch: KL }, dailyBudget: $budget) { id } }`;
const READ = 'query($id: ID!) { phoneCampaign(id: $id) { queued handedOver failed } }';

/**
 * Servers are killed again and again while a campaign of verification codes is queued and sent by a gateway that is slow
 * now and then: each holder gets one text.
 */
export async function killCampaign(serverUrl: string, { holders, kills }: Options): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const gateway = await startSmsServer('mitake');
  const env = {
    ...{ DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir, SMS_GATEWAY: 'mitake', SMS_URL: gateway.url },
    ...{ SMS_USERNAME: 'port', SMS_PASSWORD: 'of the faults', SMS_REPORT_SECRET: 'k3V9xQ2mZ7wB4tN8cR1yH6pL5sD0fG3j' },
  };
  const nodes = await Promise.all(Array.from({ length: NODES }, () => serverNode(env)));
  try {
    const [first] = nodes;
    if (!first) throw new Error('no server');
    // It migrates the database.
    await first.start();
    await fillWorld(world, holders);
    const cookie = await signedInReviewer(world);
    const { data, error } = await ask(first.url, cookie, START, { budget: holders });
    const { id } = (data?.startPhoneCampaign ?? {}) as { id?: string };
    if (id === undefined) throw new Error(`no campaign: ${error}`);
    const begun = performance.now();
    const during = { queueing: 0, sending: 0 };
    let before = await countsOf(world);
    for (let kill = 0; kill < kills; kill += 1) {
      // While it is at work, at another moment of it each time: half of them once all is queued.
      gateway.delayMs = kill % 2 === 0 ? 0 : 400;
      await until(begun, async () => {
        const { done, queued } = await countsOf(world);
        return done > before.done && (kill < kills / 2 || queued === holders);
      });
      await wait(Math.random() * 500);
      before = await countsOf(world);
      during[before.queued < holders ? 'queueing' : 'sending'] += 1;
      await Promise.all(nodes.map((node) => node.end('SIGKILL')));
      await Promise.all(nodes.map((node) => node.start()));
    }
    gateway.delayMs = 0;
    await until(begun, async () => (await countsOf(world)).settled === holders);
    const { data: read } = await ask(first.url, cookie, READ, { id });
    const nothing: Figures = { queued: 0, handedOver: 0, failed: 0 };
    const { queued, handedOver, failed } = (read?.phoneCampaign as unknown as Figures | undefined) ?? nothing;
    const counts = Map.groupBy(gateway.taken, ({ dstaddr }) => dstaddr);
    const doubled = [...counts.values()].filter((texts) => texts.length > 1).length;
    const lost = holders - counts.size;
    return {
      passed: doubled === 0 && lost === 0 && failed === 0 && handedOver === holders && during.queueing > 0,
      figures: {
        ...{ holders, 'kills while queueing': during.queueing, 'kills while sending': during.sending, queued },
        ...{ 'holders with two texts': doubled, 'holders without': lost, 'handed over again': gateway.repeated },
        ...{ failed, 'all sent after': `${Math.round((performance.now() - begun) / 1000)} s` },
      },
    };
  } finally {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    await gateway.close();
    await world.close();
  }
}

interface Figures {
  readonly queued: number;
  readonly handedOver: number;
  readonly failed: number;
}

async function fillWorld(world: World, holders: number): Promise<void> {
  await signedInOperators(world, 10);
  const { Vault } = await import(new URL('../server/dist/access/vault.js', import.meta.url).href);
  const { readEnv } = await import(new URL('../server/dist/env.js', import.meta.url).href);
  const { keys } = readEnv({ ...KEYS, DATABASE_URL: world.databaseUrl });
  await fillHolders(world.run, new Vault(keys), holders);
}

/** How far the campaign has come: what is queued, what has been settled with the gateway, and both. */
async function countsOf(world: World): Promise<{ queued: number; settled: number; done: number }> {
  const [row] = await world.run<{ queued: number; settled: number }>(
    `select count(*)::int queued, count(coalesce(m.sent_at, m.refused_at))::int settled
      from phone_campaign_message t join message m on m.id = t.message_id`,
  );
  const { queued, settled } = row ?? { queued: 0, settled: 0 };
  return { queued, settled, done: queued + settled };
}

async function until(begun: number, met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) {
    if (performance.now() - begun > PATIENCE_S * 1_000) throw new Error('the campaign does not go on');
    await wait(100);
  }
}
