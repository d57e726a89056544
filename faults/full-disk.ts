import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import { errorFigure, type Outcome } from './outcome.ts';
import { startWriting } from './writers.ts';

const FULL = `create function no_room() returns trigger language plpgsql as
  $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
  create trigger no_room before insert on person for each row execute function no_room()`;

/** The database has no room for rows for a while: writing says so, reading goes on, and all is well afterwards. */
export async function fullDisk(serverUrl: string): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const node = await serverNode({ DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir });
  try {
    await node.start();
    const cookies = await signedInOperators(world, 10);
    const writing = startWriting(node.url, { cookies, repeating: true });
    await wait(1_000);
    await world.run(FULL);
    const reads = [];
    for (let n = 0; n < 20; n += 1) {
      reads.push((await ask(node.url, cookies[n % 10], '{ people { items { id } } }')).error);
      await wait(50);
    }
    await world.run('drop trigger no_room on person');
    const before = writing.acknowledged;
    await wait(1_000);
    await writing.stop();
    const { lost, doubled } = await writing.check(world);
    const failedReads = reads.filter((error) => error !== undefined).length;
    const onlyFull = [...writing.errors.keys()].every((code) => code === 'STORAGE_FULL') && writing.errors.size > 0;
    return {
      passed: onlyFull && failedReads === 0 && lost === 0 && doubled === 0 && writing.acknowledged > before,
      figures: {
        refused: errorFigure(writing.errors),
        'failed reads': failedReads,
        acknowledged: writing.acknowledged,
        lost,
      },
    };
  } finally {
    await node.end('SIGKILL');
    await world.close();
  }
}
