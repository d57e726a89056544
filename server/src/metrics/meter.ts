import { Counter, collectDefaultMetrics, Histogram, Registry } from '@prometheus-io/client';

/** How full a pool of connections is. */
export interface PoolFigures {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** From a millisecond to the longest that a request may take. */
const SECONDS = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What this server counts while it works. Labels come out of closed lists: nothing that a caller made up is one. */
export class Meter {
  readonly registry = new Registry();
  /** Looked at when the metrics are asked for. */
  readonly pools = new Map<string, PoolFigures>();

  readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern, GraphQL operation and status.',
    labelNames: ['route', 'operation', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly errors = new Counter({
    name: 'port_pass_errors_total',
    help: 'Errors in answers, by GraphQL operation (or `file`) and code.',
    labelNames: ['operation', 'code'],
    registers: [this.registry],
  });
  readonly acquisitions = new Histogram({
    name: 'port_pass_database_acquire_seconds',
    help: 'Time until a pool handed out a connection, or gave up.',
    labelNames: ['pool'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly statements = new Histogram({
    name: 'port_pass_database_statement_seconds',
    help: 'Time until the database answered a statement.',
    labelNames: ['pool', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly limits = new Counter({
    name: 'port_pass_limits_hit_total',
    help: 'Refusals by a rate limit, by its name.',
    labelNames: ['limit'],
    registers: [this.registry],
  });
  readonly messages = new Counter({
    name: 'port_pass_messages_total',
    help: 'Messages by channel and outcome: sent, failed (to be tried again), refused, delivered and undelivered by the gateway’s report.',
    labelNames: ['channel', 'outcome'],
    registers: [this.registry],
  });
  readonly jobs = new Histogram({
    name: 'port_pass_job_seconds',
    help: 'Time that jobs of a queue took on this server, by outcome; a failed delivery is a failed job.',
    labelNames: ['queue', 'outcome'],
    buckets: [0.01, 0.1, 0.5, 1, 5, 30, 90, 600],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
