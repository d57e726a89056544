import type { PassThrough } from 'node:stream';
import type { GateSystem } from '../access/viewer.js';
import type { PassChangesType } from '../gates/gate-api.type.js';
import { noteStreams, STREAMS_NOTED_MS } from '../gates/gate-streams.js';
import { passChanges } from '../gates/pass-changes.queries.js';
import type { Services } from '../services.js';
import { viewerBehind } from '../sessions/authentication.js';
import { ErrorCode } from '../shared/errors.js';
import { logSample } from '../shared/unexpected.js';
import { STOPPING } from './drain.js';
import { ChangeListener, eventOf } from './gate-change-listener.js';

/** The most changes of one event, and the most cursors that are read from at once. */
const PAGE_SIZE = 250;
const READ_AT_ONCE = 4;
const STREAMS_PER_SYSTEM = 3;
const STREAMS_IN_ALL = 1_000;

/** In milliseconds; tests wait for less. */
const PACE = {
  /** How often changes are looked for, once for all listeners. */
  turn: 250,
  /** How often the tokens are looked up again. */
  tokens: 1_000,
  /** A line is sent after so long without a change: silent connections are closed, here and on the way. */
  silent: 15_000,
  /** After how long without reading a listener is dropped: it goes on from its cursor when it asks again. */
  slow: 30_000,
};
export type Pace = typeof PACE;

/** The gate systems that listen for changes of passes, each from its cursor on (R-GATE-1). */
export class ChangeStreams {
  readonly #listeners = new Set<ChangeListener>();
  readonly #pace: Pace;
  #turn: NodeJS.Timeout | undefined;
  #tokensDue = 0;
  #notedDue = 0;
  readonly #closed: string[] = [];
  #ended = false;

  constructor(
    private readonly services: Services,
    pace: Partial<Pace> = {},
  ) {
    this.#pace = { ...PACE, ...pace };
  }

  hasRoom(): boolean {
    return this.#listeners.size < STREAMS_IN_ALL;
  }

  /**
   * The changes since a cursor and all that follow, as server-sent events, for as long as the token is good. One too many of
   * a gate system ends its oldest: that is the one which nobody reads any more.
   */
  open(viewer: GateSystem, cursor: string): PassThrough {
    const own = [...this.#listeners].filter((listener) => listener.viewer.accountId === viewer.accountId);
    for (const oldest of own.slice(0, Math.max(own.length + 1 - STREAMS_PER_SYSTEM, 0))) {
      this.#drop(oldest, ErrorCode.TOO_MANY);
    }
    const listener = new ChangeListener(viewer, cursor, this.services.clock.now());
    this.#listeners.add(listener);
    this.#notedDue = 0;
    listener.stream.once('close', () => {
      this.#listeners.delete(listener);
      this.#closed.push(listener.id);
      if (!this.#ended) this.#turn ??= setTimeout(() => this.#run(), 0).unref();
    });
    this.#turn ??= setTimeout(() => this.#run(), 0).unref();
    return listener.stream;
  }

  /** Ends all of them, so that they go on at another server. */
  endAll(): void {
    this.#ended = true;
    for (const { stream } of this.#listeners) stream.end();
    this.#listeners.clear();
  }

  #drop(listener: ChangeListener, code: ErrorCode): void {
    this.#listeners.delete(listener);
    listener.end(code);
  }

  async #run(): Promise<void> {
    let more = false;
    if (this.services.readiness.has(STOPPING)) this.endAll();
    try {
      await this.#endRevoked();
      more = await this.#send();
      for (const listener of this.#listeners) {
        if (listener.hasNotReadFor(this.#pace.slow)) this.#drop(listener, ErrorCode.TIMEOUT);
        else listener.breakSilence(this.#pace.silent);
      }
      await this.#note();
    } catch (problem) {
      logSample(this.services.log, 'gate changes', problem, 'changes were not sent to gates');
    }
    const pause = more ? 0 : this.#pace.turn;
    const due = !this.#ended && (this.#listeners.size > 0 || this.#closed.length > 0);
    this.#turn = due ? setTimeout(() => this.#run(), pause).unref() : undefined;
  }

  /** Administrators see how many streams a system has, on all servers. */
  async #note(): Promise<void> {
    if (performance.now() < this.#notedDue && this.#closed.length === 0) return;
    this.#notedDue = performance.now() + STREAMS_NOTED_MS;
    const closed = this.#closed.splice(0);
    const open = [...this.#listeners].map(({ id, openedAt, viewer: { accountId } }) => ({ id, openedAt, accountId }));
    await noteStreams(this.services.database, { open, closed, now: this.services.clock.now() });
  }

  /** Rights end at once: each token is looked up again, all of them with one statement. */
  async #endRevoked(): Promise<void> {
    if (performance.now() < this.#tokensDue) return;
    this.#tokensDue = performance.now() + this.#pace.tokens;
    const now = this.services.clock.now();
    await Promise.all(
      [...this.#listeners].map(async (listener) => {
        const { credential, address } = listener.viewer;
        const sent = { hash: Buffer.from(credential, 'hex'), by: 'TOKEN', address } as const;
        if ((await viewerBehind(this.services, sent, now)).kind !== 'GATE') {
          this.#drop(listener, ErrorCode.UNAUTHENTICATED);
        }
      }),
    );
  }

  /**
   * Sends each listener that keeps up one page, so that nobody waits for another who has much to catch up on. Returns
   * whether one of them has more to read.
   */
  async #send(): Promise<boolean> {
    const { services } = this;
    const context = { database: services.database, services, now: services.clock.now() };
    const ready = [...this.#listeners].filter((listener) => listener.keepsUp());
    // Most listen from the same cursor on.
    const waiting = [...Map.groupBy(ready, ({ cursor }) => cursor)];
    let more = false;
    const sendNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [cursor, listeners] = next;
        const page: PassChangesType = await passChanges(context, { since: cursor, size: PAGE_SIZE });
        if (page.cursor === cursor) continue;
        more ||= page.more;
        const event = eventOf(page);
        for (const listener of listeners) listener.send(event, page.cursor);
      }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, sendNext));
    return more;
  }
}
