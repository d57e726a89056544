import type { BranchCode } from '../access/words.js';
import type { Database } from '../shared/sql.js';
import { sql } from '../shared/sql.js';
import { BranchType, PortAreaType, PortType } from './port.type.js';
import { type AreaRow, type BranchRow, type PortRow, Ports } from './ports.js';

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
