import './node-version.js';
import { createApp } from './app.js';
import { takeDataLock } from './data-lock.js';
import { fillDemo } from './demo/fill-demo.js';
import { refuseDemo } from './demo/refuse-demo.js';
import { readEnv } from './env.js';
import { channelsShown } from './messages/outbox-page.js';
import { migrate } from './migrate.js';
import { openServices } from './open-services.js';
import { stopper } from './stop.js';

const PARENT_WATCH_MS = 500;

/** Start and stop, nothing else. */
async function start(): Promise<void> {
  const env = readEnv();
  const unlock = takeDataLock(env);
  await migrate(env);
  const services = await openServices(env);
  if (!env.databaseUrl) console.log('The embedded database serves a handful of people; for more, set DATABASE_URL.');
  if (env.production) await refuseDemo(services.orm.em.fork());
  const demo = env.demo ? await fillDemo(services) : undefined;
  const app = await createApp(services);

  const stop = stopper(app, services, unlock);
  process.on('SIGTERM', () => stop(env.shutdownPauseSeconds * 1000));
  process.on('SIGINT', () => stop(0));
  if (env.startedByNpm) whenParentEnds(() => stop(0));

  await app.listen({ port: env.port, host: env.host });
  console.log(`
  通行證管理系統 Port passes · ${env.publicUrl}

    operators   ${env.publicUrl}/operator/
    reviewers   ${env.publicUrl}/reviewer/
    explorer    ${env.publicUrl}/explorer${channelsShown(env).length > 0 ? `\n    outbox      ${env.publicUrl}/outbox` : ''}
${demo ? `\n${demo}\n` : ''}`);
}

/** npm passes a signal on to its shell, which ends without notifying the server: the server watches for that. */
function whenParentEnds(stop: () => Promise<void>): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop();
  }, PARENT_WATCH_MS).unref();
}

start().catch((problem: Error) => {
  // The message says what is wrong; a stack trace would not help.
  console.error(`The server cannot start. ${problem.message}`);
  process.exit(1);
});
