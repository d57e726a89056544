import { setTimeout as wait } from 'node:timers/promises';
import { startBalancer } from './balancer.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import { errorFigure, type Outcome } from './outcome.ts';
import { startWriting } from './writers.ts';

export interface KillOptions {
  readonly kills: number;
  readonly writers: number;
}

/** One of two servers is killed under writes, again and again; clients send what failed again under the same key. */
export async function killServers(serverUrl: string, { kills, writers }: KillOptions): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const env = { DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir };
  const nodes = [await serverNode(env), await serverNode(env)] as const;
  try {
    for (const node of nodes) await node.start();
    const cookies = await signedInOperators(world, writers);
    const balancer = await startBalancer(nodes.map(({ url }) => url));
    const writing = startWriting(balancer.url, { cookies, repeating: true });
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(500 + Math.random() * 1_000);
      const node = nodes[kill % 2 === 0 ? 0 : 1];
      await node.end('SIGKILL');
      await node.start();
    }
    await writing.stop();
    await balancer.close();
    const { lost, doubled } = await writing.check(world);
    const { acknowledged, errors } = writing;
    return {
      passed: lost === 0 && doubled === 0 && acknowledged > 0,
      figures: { kills, acknowledged, 'answers lost': errorFigure(errors), lost, doubled },
    };
  } finally {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    await world.close();
  }
}
