import { setTimeout as wait } from 'node:timers/promises';
import { startBalancer } from './balancer.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import { errorFigure, type Outcome } from './outcome.ts';
import { startWriting } from './writers.ts';

export interface RollingRestartOptions {
  readonly nodes: number;
  /** At least so many writes are acknowledged meanwhile. */
  readonly writes: number;
  readonly writers: number;
  readonly pauseSeconds: number;
}

/** All nodes are restarted, one after the other, while clients write through a balancer: none of them notices. */
export async function rollingRestart(serverUrl: string, options: RollingRestartOptions): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const env = {
    DATABASE_URL: world.databaseUrl,
    DATA_DIR: world.dataDir,
    SHUTDOWN_PAUSE_SECONDS: String(options.pauseSeconds),
  };
  const nodes = await Promise.all(Array.from({ length: options.nodes }, () => serverNode(env)));
  try {
    for (const node of nodes) await node.start();
    const cookies = await signedInOperators(world, options.writers);
    const balancer = await startBalancer(nodes.map(({ url }) => url));
    const writing = startWriting(balancer.url, { cookies, repeating: false });
    const codes: (number | null)[] = [];
    for (const node of nodes) {
      codes.push(await node.end('SIGTERM'));
      await node.start();
      // Until the balancer has seen it.
      await wait(1_000);
    }
    while (writing.acknowledged < options.writes) await wait(100);
    await writing.stop();
    await balancer.close();
    const { lost } = await writing.check(world);
    const errors = [...writing.errors.values()].reduce((sum, count) => sum + count, 0);
    return {
      passed: errors === 0 && lost === 0 && codes.every((code) => code === 0),
      figures: {
        restarted: nodes.length,
        acknowledged: writing.acknowledged,
        errors: errorFigure(writing.errors),
        lost,
      },
    };
  } finally {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    await world.close();
  }
}
