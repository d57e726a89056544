import { setTimeout as wait } from 'node:timers/promises';
import { startTcpProxy } from '../server/test/support/tcp-proxy.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import { errorFigure, type Outcome } from './outcome.ts';
import { startWriting } from './writers.ts';

const GOAL_S = 10;

/** All connections to the database fall silent under writes; new ones work. The server is not restarted. */
export async function silentConnection(serverUrl: string, { writers }: { readonly writers: number }): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const proxy = await startTcpProxy(world.databaseUrl);
  const node = await serverNode({ DATABASE_URL: proxy.url, DATA_DIR: world.dataDir });
  try {
    await node.start();
    const cookies = await signedInOperators(world, writers);
    const writing = startWriting(node.url, { cookies, repeating: true });
    await wait(2_000);
    proxy.silence();
    const silentAt = performance.now();
    await wait(100);
    const before = writing.acknowledged;
    while (writing.acknowledged === before && performance.now() - silentAt < 60_000) await wait(20);
    const seconds = (performance.now() - silentAt) / 1000;
    await wait(3_000);
    await writing.stop();
    const { lost, doubled } = await writing.check(world);
    return {
      passed: seconds <= GOAL_S && lost === 0 && doubled === 0,
      figures: {
        'first good answer after': `${seconds.toFixed(1)} s`,
        acknowledged: writing.acknowledged,
        errors: errorFigure(writing.errors),
        lost,
        doubled,
      },
    };
  } finally {
    await node.end('SIGKILL');
    await proxy.close();
    await world.close();
  }
}
