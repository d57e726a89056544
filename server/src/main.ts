import './node-version.js';
import { createApp } from './app.js';
import { takeDataLock } from './data-lock.js';
import { migrate } from './database.js';
import { fillDemo } from './demo/fill-demo.js';
import { readEnv } from './env.js';
import { openServices } from './open-services.js';

const PARENT_WATCH_MS = 500;

/** Start and stop, nothing else. */
async function start(): Promise<void> {
  const env = readEnv();
  const unlock = takeDataLock(env);
  await migrate(env);
  const services = await openServices(env);
  const demo = env.demo ? await fillDemo(services) : undefined;
  const app = await createApp(services);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await services.close();
    unlock();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (env.startedByNpm) whenParentEnds(stop);

  await app.listen({ port: env.port, host: env.host });
  console.log(`
  通行證管理系統 Port passes · ${env.publicUrl}

    operators   ${env.publicUrl}/operator/
    reviewers   ${env.publicUrl}/reviewer/
    explorer    ${env.publicUrl}/explorer${env.smtpUrl ? '' : `\n    outbox      ${env.publicUrl}/outbox`}
${demo ? `\n${demo}\n` : ''}`);
}

/** npm passes a signal on to its shell, which ends without telling the server: the server notices that it is alone. */
function whenParentEnds(stop: () => Promise<void>): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), PARENT_WATCH_MS).unref();
}

start().catch((problem: Error) => {
  // What is wrong stands in the message; where it was found helps nobody who starts a server.
  console.error(`The server cannot start. ${problem.message}`);
  process.exit(1);
});
