import { parseArgs } from 'node:util';
import { startPostgres } from '../server/test/support/postgres.ts';
import { bigPictures } from './big-pictures.ts';
import { fullDisk } from './full-disk.ts';
import { killServers } from './kill.ts';
import { killCampaign } from './kill-campaign.ts';
import { mailGatewayDown } from './mail-gateway.ts';
import type { Outcome } from './outcome.ts';
import { restoreBackup } from './restore.ts';
import { rollingRestart } from './rolling-restart.ts';
import { silentConnection } from './silent-connection.ts';
import { slowStore } from './slow-store.ts';
import { twoVersions } from './two-versions.ts';

/**
 * `npm run faults [-- --only NAME --writes 10000 --kills 12 --previous COMMIT]`: breaks the built server on purpose, on a PostgreSQL server of
 * its own or the one that DATABASE_URL names, prints figures, and ends with 1 if one of the promises does not hold.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    writes: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '12' },
    previous: { type: 'string' },
  },
});
const [writes, kills] = [Number(values.writes), Number(values.kills)];

const scenarios: Readonly<Record<string, (serverUrl: string) => Promise<Outcome>>> = {
  'rolling-restart': (url) => rollingRestart(url, { nodes: 3, writes, writers: 40, pauseSeconds: 5 }),
  'silent-connection': (url) => silentConnection(url, { writers: 40 }),
  kill: (url) => killServers(url, { kills, writers: 60 }),
  'kill-campaign': (url) => killCampaign(url, { holders: 3_000, kills }),
  'slow-store': slowStore,
  'full-disk': fullDisk,
  'big-pictures': bigPictures,
  'mail-gateway': mailGatewayDown,
  'two-versions': (url) => twoVersions(url, { previous: values.previous }),
  restore: restoreBackup,
};

const server = process.env.DATABASE_URL
  ? { url: process.env.DATABASE_URL, stop: async () => {} }
  : await startPostgres();
if ('missing' in server) throw new Error(`No PostgreSQL server: ${server.missing}. Set DATABASE_URL.`);
try {
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (values.only !== undefined && values.only !== name) continue;
    const { passed, figures } = await scenario(server.url);
    const words = Object.entries(figures).map(([what, figure]) => `${what}: ${figure}`);
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(18)} ${words.join(' · ')}`);
    if (!passed) process.exitCode = 1;
  }
} finally {
  await server.stop();
}
