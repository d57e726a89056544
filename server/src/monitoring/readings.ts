import { statfs } from 'node:fs/promises';
import { countGateHealth } from '../gate-health/gate-health.queries.js';
import { JOBS_SCHEMA } from '../jobs/boss.js';
import { QUEUE_NAMES } from '../jobs/queues.js';
import { schedules } from '../jobs/timetable.js';
import { channels } from '../messages/channels.js';
import { hasFailed, isTried, triedFrom } from '../messages/message-state.sql.js';
import type { Services } from '../services.js';
import { integer, text } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';
import { clockOffset } from '../startup/clock.js';

type ReadingSources = Pick<Services, 'clock' | 'databaseClock' | 'env' | 'probeDatabase'>;

/** How many messages of a channel wait, and for how long the oldest has. */
const Outbox = { name: text, unsent: integer, failing: integer, givenUp: integer, oldestSeconds: integer };

/** How many jobs of a queue wait, and for how long the first has been due. */
const Queue = { name: text, waiting: integer, lagSeconds: integer };

/** When a regular job last ended well, in seconds since 1970. */
const Regular = { name: text, at: integer };

const Migrations = { name: text };

const JOB = raw(`${JOBS_SCHEMA}.job`);

/** What is counted in the database and on disk when the metrics are asked for. Each statement reads few rows by an index. */
export async function readFigures({ clock, databaseClock, env, probeDatabase }: ReadingSources) {
  const now = clock.now();
  const [disk, database] = await Promise.all([
    statfs(env.dataDir).catch(() => undefined),
    Promise.all([
      probeDatabase.rows(
        Outbox,
        sql`select m.channel as name, count(*) filter (where ${isTried(now)})::int as unsent,
            count(*) filter (where ${isTried(now)} and m.attempts > 0)::int as failing,
            count(*) filter (where ${hasFailed(now)})::int as "givenUp",
            coalesce(extract(epoch from ${now}::timestamptz - min(${triedFrom}) filter (where ${isTried(now)})), 0)::int
              as "oldestSeconds"
          from message m where m.sent_at is null group by m.channel`,
      ),
      probeDatabase.rows(
        Queue,
        sql`select name, count(*)::int as waiting,
            greatest(coalesce(extract(epoch from now() - min(start_after)), 0), 0)::int as "lagSeconds"
          from ${JOB} where state < 'active' group by name`,
      ),
      probeDatabase.rows(
        Regular,
        sql`select name, extract(epoch from max(completed_on))::int as at from ${JOB}
          where name = any(${Object.keys(schedules)}::text[]) and state = 'completed' group by name`,
      ),
      probeDatabase.rows(Migrations, sql`select name from migration order by id desc limit 1`),
      clockOffset({ clock, databaseClock }),
      countGateHealth(probeDatabase, now),
    ]).catch(() => undefined),
  ]);
  const [outbox, queues, regular, migrations, offsetMs, gates] = database ?? [];
  return {
    databaseAnswers: database !== undefined,
    outbox: channels.map(
      ({ name }) =>
        outbox?.find((row) => row.name === name) ?? { name, unsent: 0, failing: 0, givenUp: 0, oldestSeconds: 0 },
    ),
    queues: QUEUE_NAMES.map((name) => queues?.find((row) => row.name === name) ?? { name, waiting: 0, lagSeconds: 0 }),
    regular: regular ?? [],
    gates: gates ?? [],
    migration: migrations?.[0]?.name ?? 'unknown',
    clockOffsetSeconds: offsetMs === undefined ? undefined : offsetMs / 1000,
    disk: disk && { free: disk.bavail * disk.bsize, size: disk.blocks * disk.bsize },
  };
}

export type Figures = Awaited<ReturnType<typeof readFigures>>;
