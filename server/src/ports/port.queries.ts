import type { Database } from '../shared/sql.js';
import { sql } from '../shared/sql.js';
import type { BranchCode } from './branch.entity.js';
import { BranchType, PortAreaType, PortType } from './port.type.js';

export interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}
export interface BranchRow extends Named {
  readonly code: BranchCode;
}
export interface AreaRow extends Named {
  readonly id: number;
  readonly code: string;
  readonly port: PortRow;
}
export interface PortRow extends Named {
  readonly id: number;
  readonly code: string;
  readonly branch: BranchRow;
  readonly areas: readonly AreaRow[];
}

/** The ports with their areas, held in memory: reference data that changes only with a migration. */
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

  /** The port with an id that the database vouches for. */
  port(id: number): PortRow {
    return this.#ports.get(id) as PortRow;
  }

  area(id: number): AreaRow {
    return this.#areas.get(id) as AreaRow;
  }

  /** The area a client names, or undefined. */
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

export async function loadPorts(database: Database): Promise<Ports> {
  const branches = await database.rows<BranchRow>(
    sql`select code, name_zh as "nameZh", name_en as "nameEn" from branch order by array_position(array['KL', 'TX', 'KH', 'HL'], code)`,
  );
  type Stored<T> = Omit<T, 'branch' | 'areas' | 'port'>;
  const ports = await database.rows<Stored<PortRow> & { branchCode: BranchCode }>(
    sql`select id, code, branch_code as "branchCode", name_zh as "nameZh", name_en as "nameEn" from port order by id`,
  );
  const areas = await database.rows<Stored<AreaRow> & { portId: number }>(
    sql`select id, code, port_id as "portId", name_zh as "nameZh", name_en as "nameEn" from port_area order by id`,
  );
  const branchTypes = branches.map((branch) => Object.assign(new BranchType(), branch));
  return new Ports(
    branchTypes,
    ports.map(({ branchCode, ...stored }) => {
      const ownAreas: AreaRow[] = [];
      const branch = branchTypes.find(({ code }) => code === branchCode);
      const port: PortRow = Object.assign(new PortType(), { ...stored, branch, areas: ownAreas });
      for (const { portId, ...area } of areas) {
        if (portId === port.id) ownAreas.push(Object.assign(new PortAreaType(), { ...area, port }));
      }
      return port;
    }),
  );
}
