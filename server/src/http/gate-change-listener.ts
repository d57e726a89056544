import { PassThrough } from 'node:stream';
import type { GateSystem } from '../access/viewer.js';
import type { GatePassType, PassChangesType } from '../gates/gate-api.type.js';
import type { AreaRow } from '../ports/ports.js';
import { printedArea } from '../ports/printed-area.js';
import type { ErrorCode } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { isoTaipei } from '../shared/taipei.js';

/** How much is kept for a listener that does not read. */
const UNREAD_BYTES = 16 * 1024;
/** After how long a connection is closed of which the end was not read either. */
const END_UNREAD_MS = 10_000;

/** One connection of a gate system, and how far it has read. */
export class ChangeListener {
  readonly id = newId();
  readonly stream = new PassThrough({ highWaterMark: UNREAD_BYTES });
  #lastSent = performance.now();
  #unreadSince: number | undefined;

  constructor(
    readonly viewer: GateSystem,
    public cursor: string,
    readonly openedAt: Date,
  ) {
    this.stream.write('retry: 1000\n\n');
  }

  /** Whether it has read what was sent: one that has not gets more once it has. */
  keepsUp(): boolean {
    const unread = this.stream.writableNeedDrain;
    if (!unread) this.#unreadSince = undefined;
    else this.#unreadSince ??= performance.now();
    return !unread && this.stream.writable;
  }

  hasNotReadFor(ms: number): boolean {
    return this.#unreadSince !== undefined && performance.now() - this.#unreadSince >= ms;
  }

  /** Sends an event, after which it is at a new cursor. */
  send(event: string, cursor: string): void {
    if (!this.stream.writable) return;
    this.stream.write(event);
    this.cursor = cursor;
    this.#lastSent = performance.now();
  }

  /** Sends a line if none was sent for so long. */
  breakSilence(ms: number): void {
    if (performance.now() - this.#lastSent >= ms && this.keepsUp()) this.send(': no change\n\n', this.cursor);
  }

  /** Ends the connection and says why. */
  end(code: ErrorCode): void {
    this.stream.end(`event: end\ndata: ${JSON.stringify({ code })}\n\n`);
    setTimeout(() => this.stream.destroy(), END_UNREAD_MS).unref();
  }
}

export const eventOf = ({ passes, cursor, more }: PassChangesType): string =>
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
