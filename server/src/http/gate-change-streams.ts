import { PassThrough } from 'node:stream';
import type { GateSystem } from '../access/viewer.js';
import { passChanges } from '../gates/gate-api.queries.js';
import type { GatePassType, PassChangesType } from '../gates/gate-api.type.js';
import type { AreaRow } from '../ports/ports.js';
import { printedArea } from '../ports/printed-area.js';
import type { Services } from '../services.js';
import { viewerBehind } from '../sessions/authentication.js';
import { ErrorCode } from '../shared/errors.js';
import { isoTaipei } from '../shared/taipei.js';
import { logSample } from '../shared/unexpected.js';
import { STOPPING } from './drain.js';

/** How often changes are looked for, once for all listeners. */
const TURN_MS = 1_000;
/** A line is sent after so many turns without a change: silent connections are closed, here and on the way. */
const SILENT_TURNS = 15;
/** The most changes of one event, and the most events to one listener in a turn. */
const PAGE_SIZE = 250;
const PAGES_PER_TURN = 20;
const STREAMS_PER_TOKEN = 3;
const STREAMS_IN_ALL = 1_000;

interface Listener {
  readonly viewer: GateSystem;
  readonly stream: PassThrough;
  cursor: string;
  silentTurns: number;
}

/** The gate systems that listen for changes of passes, each from its cursor on (R-GATE-1). */
export class ChangeStreams {
  readonly #listeners = new Set<Listener>();
  #turn: NodeJS.Timeout | undefined;

  constructor(private readonly services: Services) {}

  hasRoomFor({ credential }: GateSystem): boolean {
    const own = [...this.#listeners].filter(({ viewer }) => viewer.credential === credential);
    return own.length < STREAMS_PER_TOKEN && this.#listeners.size < STREAMS_IN_ALL;
  }

  /** The changes since a cursor and all that follow, as server-sent events, for as long as the token is good. */
  open(viewer: GateSystem, cursor: string): PassThrough {
    const listener: Listener = { viewer, stream: new PassThrough(), cursor, silentTurns: 0 };
    this.#listeners.add(listener);
    listener.stream.once('close', () => this.#listeners.delete(listener));
    listener.stream.write('retry: 1000\n\n');
    this.#turn ??= setTimeout(() => this.#run(), 0).unref();
    return listener.stream;
  }

  /** Ends all of them, so that they go on at another server. */
  endAll(): void {
    for (const { stream } of this.#listeners) stream.end();
    this.#listeners.clear();
  }

  async #run(): Promise<void> {
    if (this.services.readiness.has(STOPPING)) this.endAll();
    try {
      await this.#endRevoked();
      await this.#send();
    } catch (problem) {
      logSample(this.services.log, 'gate changes', problem, 'changes were not sent to gates');
    }
    this.#turn = this.#listeners.size > 0 ? setTimeout(() => this.#run(), TURN_MS).unref() : undefined;
  }

  /** Rights end at once: each token is looked up again, all of them with one statement. */
  async #endRevoked(): Promise<void> {
    const now = this.services.clock.now();
    await Promise.all(
      [...this.#listeners].map(async (listener) => {
        const { credential, address } = listener.viewer;
        const sent = { hash: Buffer.from(credential, 'hex'), by: 'TOKEN', address } as const;
        if ((await viewerBehind(this.services, sent, now)).kind === 'GATE') return;
        listener.stream.end(`event: end\ndata: ${JSON.stringify({ code: ErrorCode.UNAUTHENTICATED })}\n\n`);
        this.#listeners.delete(listener);
      }),
    );
  }

  async #send(): Promise<void> {
    const { services } = this;
    const context = { database: services.database, services, now: services.clock.now() };
    // Most listen from the same cursor on.
    const pages = new Map<string, { readonly page: PassChangesType; readonly event: string }>();
    for (const listener of this.#listeners) {
      listener.silentTurns += 1;
      // One that does not keep up gets more once it has read what was sent.
      for (let sent = 0; sent < PAGES_PER_TURN && !listener.stream.writableNeedDrain; sent += 1) {
        const { cursor } = listener;
        let next = pages.get(cursor);
        if (!next) {
          const page = await passChanges(context, cursor, PAGE_SIZE);
          next = { page, event: eventOf(page) };
          pages.set(cursor, next);
        }
        if (next.page.cursor !== cursor && listener.stream.writable) {
          listener.stream.write(next.event);
          listener.cursor = next.page.cursor;
          listener.silentTurns = 0;
        }
        if (!next.page.more) break;
      }
      if (listener.silentTurns >= SILENT_TURNS && listener.stream.writable && !listener.stream.writableNeedDrain) {
        listener.stream.write(': no change\n\n');
        listener.silentTurns = 0;
      }
    }
  }
}

const eventOf = ({ passes, cursor, more }: PassChangesType): string =>
  `id: ${cursor}\nevent: changes\ndata: ${JSON.stringify({ passes: passes.map(written), cursor, more })}\n\n`;

/** A pass as `passChanges` writes it with all its fields. */
function written({ number, exchangedForNumber, usable, validFrom, validTo, areas, periods }: GatePassType): object {
  const ofAreas = (rows: readonly AreaRow[]) => rows.map(({ id, code }) => ({ code, printedAs: printedArea(id) }));
  return {
    ...{ number, exchangedForNumber, usable, validFrom: isoTaipei(validFrom), validTo: isoTaipei(validTo) },
    areas: ofAreas(areas),
    periods: periods.map((period) => ({
      ...{ from: isoTaipei(period.from), until: isoTaipei(period.until), areas: ofAreas(period.areas) },
    })),
  };
}
