import type { BranchCode } from '../access/words.js';

export interface BilingualName {
  readonly nameZh: string;
  readonly nameEn: string;
}
export interface BranchRow extends BilingualName {
  readonly code: BranchCode;
}
export interface AreaRow extends BilingualName {
  readonly id: number;
  readonly code: string;
  readonly port: PortRow;
}
export interface PortRow extends BilingualName {
  readonly id: number;
  readonly code: string;
  readonly branch: BranchRow;
  readonly areas: readonly AreaRow[];
}

/** Where ports come from, and what stands for one until it is read. */
export interface PortSource {
  read(): Promise<PortData>;
  /** A port with one area, both of that id and without a name. */
  standIn(id: number, branches: readonly BranchRow[]): AreaRow;
}

export interface PortData {
  readonly branches: readonly BranchRow[];
  readonly ports: readonly PortRow[];
}

/** What is unknown is looked up again at most so often. */
const PAUSE_MS = 5_000;

/**
 * The ports with their areas, kept in memory: reference data that changes only with a migration. One that another, newer
 * server has added is read as soon as something names it.
 */
export class Ports {
  readonly #source: PortSource;
  #data: PortData;
  #ports = new Map<number | string, PortRow>();
  #areas = new Map<number | string, AreaRow>();
  #reading: Promise<void> | undefined;

  constructor(data: PortData, source: PortSource) {
    this.#source = source;
    this.#data = data;
    this.#index(data);
  }

  get all(): readonly PortRow[] {
    return this.#data.ports;
  }

  get branches(): readonly BranchRow[] {
    return this.#data.branches;
  }

  /** The port with an id from the database, which therefore exists. */
  port(id: number): PortRow {
    return this.#ports.get(id) ?? this.#unknown(id).port;
  }

  area(id: number): AreaRow {
    return this.#areas.get(id) ?? this.#unknown(id);
  }

  /** The area with a code from a client, or undefined. */
  areaByCode(code: string): AreaRow | undefined {
    return this.#areas.get(code) ?? this.#lookAgain();
  }

  portByCode(code: string): PortRow | undefined {
    return this.#ports.get(code) ?? this.#lookAgain();
  }

  /** The areas with any of these codes, or of a port with any of them; codes that nothing has are of none. */
  areaIds({
    opensPortCodes,
    areaCodes,
  }: {
    opensPortCodes?: readonly string[];
    areaCodes?: readonly string[];
  }): number[] {
    const ofPorts = opensPortCodes?.flatMap((code) => this.portByCode(code)?.areas ?? []);
    const named = areaCodes?.flatMap((code) => this.areaByCode(code) ?? []);
    return [...(ofPorts ?? []), ...(named ?? [])].map(({ id }) => id);
  }

  branch(code: BranchCode): BranchRow {
    return this.branches.find((branch) => branch.code === code) as BranchRow;
  }

  /** A list must not fail for one row: the next answer has the name. */
  #unknown(id: number): AreaRow {
    this.#lookAgain();
    return this.#source.standIn(id, this.branches);
  }

  #lookAgain(): undefined {
    this.#reading ??= this.#read().finally(() => {
      setTimeout(() => {
        this.#reading = undefined;
      }, PAUSE_MS).unref();
    });
  }

  async #read(): Promise<void> {
    try {
      this.#data = await this.#source.read();
    } catch {
      // The next one that asks for it looks again.
      return;
    }
    this.#index(this.#data);
  }

  #index({ ports }: PortData): void {
    this.#ports = new Map<number | string, PortRow>(
      ports.flatMap((port) => [[port.id, port] as const, [port.code, port] as const]),
    );
    const areas = ports.flatMap((port) => port.areas);
    this.#areas = new Map<number | string, AreaRow>(
      areas.flatMap((area) => [[area.id, area] as const, [area.code, area] as const]),
    );
  }
}
