import { setTimeout as wait } from 'node:timers/promises';
import { startBalancer } from './balancer.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import { errorFigure, type Outcome } from './outcome.ts';
import { buildPrevious } from './previous-version.ts';
import { startWriting } from './writers.ts';

const WRITERS = 20;
const SIDE_BY_SIDE_MS = 5_000;

export interface TwoVersionsOptions {
  /** A commit in place of the last release. */
  readonly previous: string | undefined;
}

/**
 * Two servers of the last release are replaced by two of this version, one after the other, while clients write through a
 * balancer, and one goes back: no client notices, and what either version wrote both read.
 */
export async function twoVersions(serverUrl: string, { previous }: TwoVersionsOptions): Promise<Outcome> {
  const older = buildPrevious(previous);
  const world = await newWorld(serverUrl);
  const env = { DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir, BESIDE_PREVIOUS_VERSION: 'true' };
  const old = [await serverNode(env, older.main), await serverNode(env, older.main)] as const;
  const newer = [await serverNode(env), await serverNode(env)] as const;
  const nodes = [...old, ...newer];
  try {
    for (const node of old) await node.start();
    const before = await migrationsOf(world);
    const cookies = await signedInOperators(world, WRITERS);
    const balancer = await startBalancer(
      nodes.map(({ url }) => url),
      old.length,
    );
    const writing = startWriting(balancer.url, { cookies, repeating: false });
    await wait(1_000);
    const codes: (number | null)[] = [];
    for (const at of [0, 1] as const) {
      await newer[at].start();
      await wait(SIDE_BY_SIDE_MS);
      codes.push(await old[at].end('SIGTERM'));
    }
    // Back to the version before, on the database of this one.
    await old[0].start();
    await wait(1_000);
    codes.push(await newer[0].end('SIGTERM'));
    await wait(SIDE_BY_SIDE_MS);
    await writing.stop();
    await balancer.close();
    const { lost, doubled } = await writing.check(world);
    const migrations = (await migrationsOf(world)) - before;
    return {
      passed: writing.errors.size === 0 && lost === 0 && doubled === 0 && codes.every((code) => code === 0),
      figures: {
        'last release': older.commit,
        'migrations meanwhile': migrations,
        acknowledged: writing.acknowledged,
        errors: errorFigure(writing.errors),
        lost,
        doubled,
      },
    };
  } finally {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    await world.close();
    older.remove();
  }
}

async function migrationsOf(world: Awaited<ReturnType<typeof newWorld>>): Promise<number> {
  const [row] = await world.run<{ count: number }>('select count(*)::int as count from migration');
  return row?.count ?? 0;
}
