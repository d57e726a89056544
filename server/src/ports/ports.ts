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

/** The ports with their areas, kept in memory: reference data that changes only with a migration. */
export class Ports {
  readonly all: readonly PortRow[];
  readonly branches: readonly BranchRow[];
  readonly #ports = new Map<number | string, PortRow>();
  readonly #areas = new Map<number | string, AreaRow>();

  constructor(branches: readonly BranchRow[], ports: readonly PortRow[]) {
    this.branches = branches;
    this.all = ports;
    for (const port of ports) {
      this.#ports.set(port.id, port).set(port.code, port);
      for (const area of port.areas) this.#areas.set(area.id, area).set(area.code, area);
    }
  }

  /** The port with an id from the database, which therefore exists. */
  port(id: number): PortRow {
    return this.#ports.get(id) as PortRow;
  }

  area(id: number): AreaRow {
    return this.#areas.get(id) as AreaRow;
  }

  /** The area with a code from a client, or undefined. */
  areaByCode(code: string): AreaRow | undefined {
    return this.#areas.get(code);
  }

  portByCode(code: string): PortRow | undefined {
    return this.#ports.get(code);
  }

  branch(code: BranchCode): BranchRow {
    return this.branches.find((branch) => branch.code === code) as BranchRow;
  }
}
