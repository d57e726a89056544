import { setTimeout as wait } from 'node:timers/promises';
import type { Migrator } from '@mikro-orm/migrations';

/** Takes a sentence for those who watch the server start. */
export type Report = (sentence: string) => void;

/** PostgreSQL's codes for a lock that was not free in time, and for two transactions that wait for each other. */
const LOCKED = new Set(['55P03', '40P01']);

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;
const PATIENCE_MS = 5 * 60_000;

/** Runs the migrations that the database lacks one by one, each in a transaction of its own unless it says otherwise. */
export async function runPending(migrator: Pick<Migrator, 'getPending' | 'up'>, report: Report): Promise<void> {
  for (const { name } of await migrator.getPending()) {
    await untilUnlocked(`Migration ${name}`, () => migrator.up({ migrations: [name] }), report);
  }
}

/**
 * Does work under the short lock timeout of its connection, again and again while another transaction holds a lock that
 * it needs: in the queue for a lock it would hold up every request behind it.
 */
export async function untilUnlocked(what: string, work: () => Promise<unknown>, report: Report): Promise<void> {
  let pause = PAUSE_MS;
  for (let waited = 0; ; waited += pause, pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    try {
      await work();
      return;
    } catch (problem) {
      if (!LOCKED.has(codeOf(problem))) throw new Error(`${what} failed: ${reasonOf(problem)}`, { cause: problem });
      if (waited >= PATIENCE_MS) {
        throw new Error(
          `${what} needs a lock that another transaction still holds. End that one, such as a long report or a backup, and start again.`,
          { cause: problem },
        );
      }
      if (waited === 0) report(`${what} waits for a lock that another transaction holds.`);
    }
    await wait(pause);
  }
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}

/** PostgreSQL's own sentence, without the statement, which the ORM puts before it. */
function reasonOf(problem: unknown): string {
  const own = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
  return own instanceof Error ? own.message : String(own);
}
