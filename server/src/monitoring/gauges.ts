import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gauge } from '@prometheus-io/client';
import type { Services } from '../services.js';
import { type Figures, readFigures } from './readings.js';

/** Several who ask at the same time, and one who asks often, cost the database no more than one. */
const KEPT_MS = 5_000;

type Samples = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

const packageFile = join(import.meta.dirname, '..', '..', '..', 'package.json');

/** Adds what is looked at only when the metrics are asked for. While the database is away, what it knows is left out. */
export function addGauges(services: Services): void {
  const { meter } = services;
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const figures = kept(() => readFigures(services));

  const gauge = (name: string, help: string, labelNames: string[], samples: (figures: Figures) => Samples): void => {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [meter.registry],
      async collect() {
        const found = samples(await figures());
        this.reset();
        for (const [labels, value] of found) this.set(labels, value);
      },
    });
  };
  /** What only the database knows. */
  const stored = (name: string, help: string, label: string, samples: (figures: Figures) => Samples): void =>
    gauge(name, help, [label], (found) => (found.databaseAnswers ? samples(found) : []));

  gauge(
    'port_pass_info',
    'Version of the server and newest migration of its database.',
    ['version', 'migration'],
    (f) => [[{ version, migration: f.migration }, 1]],
  );
  gauge('port_pass_database_up', 'Whether the database answers.', [], (f) => [[{}, f.databaseAnswers ? 1 : 0]]);
  gauge(
    'port_pass_database_connections',
    'Connections of a pool, and requests that wait for one.',
    ['pool', 'state'],
    () =>
      [...meter.pools].flatMap(([pool, { totalCount, idleCount, waitingCount }]) => [
        [{ pool, state: 'used' }, totalCount - idleCount] as const,
        [{ pool, state: 'idle' }, idleCount] as const,
        [{ pool, state: 'waiting' }, waitingCount] as const,
      ]),
  );
  stored('port_pass_outbox_unsent', 'Messages that wait to be sent.', 'channel', (f) =>
    f.outbox.map(({ name, unsent }) => [{ channel: name }, unsent]),
  );
  stored('port_pass_outbox_failing', 'Messages among them that a gateway has refused at least once.', 'channel', (f) =>
    f.outbox.map(({ name, failing }) => [{ channel: name }, failing]),
  );
  stored(
    'port_pass_outbox_given_up',
    'Messages that were never sent and are not tried any more, as they were refused for good or for a week.',
    'channel',
    (f) => f.outbox.map(({ name, givenUp }) => [{ channel: name }, givenUp]),
  );
  stored('port_pass_outbox_oldest_seconds', 'Age of the oldest message that waits.', 'channel', (f) =>
    f.outbox.map(({ name, oldestSeconds }) => [{ channel: name }, oldestSeconds]),
  );
  stored('port_pass_jobs_waiting', 'Jobs that wait, for their time or another try.', 'queue', (f) =>
    f.queues.map(({ name, waiting }) => [{ queue: name }, waiting]),
  );
  stored('port_pass_jobs_lag_seconds', 'How long the first waiting job has been due.', 'queue', (f) =>
    f.queues.map(({ name, lagSeconds }) => [{ queue: name }, lagSeconds]),
  );
  stored('port_pass_job_last_success_timestamp_seconds', 'When a regular job last ended well.', 'queue', (f) =>
    f.regular.map(({ name, at }) => [{ queue: name }, at]),
  );
  stored('port_pass_gates', 'Open gates by their health.', 'state', (f) =>
    f.gates.map(({ state, count }) => [{ state }, count]),
  );
  gauge('port_pass_clock_offset_seconds', 'By how much this clock is ahead of the database’s, at least.', [], (f) =>
    f.clockOffsetSeconds === undefined ? [] : [[{}, f.clockOffsetSeconds]],
  );
  gauge('port_pass_data_free_bytes', 'Free space where files and embedded database are stored.', [], (f) =>
    f.disk ? [[{}, f.disk.free]] : [],
  );
  gauge('port_pass_data_size_bytes', 'Size of that disk.', [], (f) => (f.disk ? [[{}, f.disk.size]] : []));
}

function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const at = performance.now();
    if (!last || at - last.at > KEPT_MS) last = { at, value: read() };
    return last.value;
  };
}
