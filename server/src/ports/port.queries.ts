import { BRANCH_CODES } from '../access/words.js';
import { build } from '../shared/build.js';
import { integer, oneOf, text } from '../shared/rows.js';
import type { Database } from '../shared/sql.js';
import { sql } from '../shared/sql.js';
import { BranchType, PortAreaType, PortType } from './port.type.js';
import { type AreaRow, type BranchRow, type PortData, type PortRow, Ports } from './ports.js';

const NAMES = { nameZh: text, nameEn: text };

export async function loadPorts(database: Database): Promise<Ports> {
  const read = () => readPorts(database);
  return new Ports(await read(), { read, standIn });
}

/** Of an area that was added while this server runs. */
function standIn(id: number, [branch]: readonly BranchRow[]): AreaRow {
  const areas: AreaRow[] = [];
  const unnamed = { id, code: `NEW-${id}`, nameZh: '新區域', nameEn: 'New area' };
  const port: PortRow = build(PortType, { ...unnamed, branch: branch as BranchType, areas });
  const area = build(PortAreaType, { ...unnamed, port });
  areas.push(area);
  return area;
}

async function readPorts(database: Database): Promise<PortData> {
  const branches = await database.rows(
    { code: oneOf(BRANCH_CODES), ...NAMES },
    sql`select code, name_zh as "nameZh", name_en as "nameEn" from branch order by array_position(array['KL', 'TX', 'KH', 'HL'], code)`,
  );
  const ports = await database.rows(
    { id: integer, code: text, branchCode: oneOf(BRANCH_CODES), ...NAMES },
    sql`select id, code, branch_code as "branchCode", name_zh as "nameZh", name_en as "nameEn" from port order by id`,
  );
  const areas = await database.rows(
    { id: integer, code: text, portId: integer, ...NAMES },
    sql`select id, code, port_id as "portId", name_zh as "nameZh", name_en as "nameEn" from port_area order by id`,
  );
  const branchTypes = branches.map((branch) => build(BranchType, branch));
  return {
    branches: branchTypes,
    ports: ports.map(({ branchCode, ...stored }) => {
      const ownAreas: AreaRow[] = [];
      const branch = branchTypes.find(({ code }) => code === branchCode) as BranchType;
      const port: PortRow = build(PortType, { ...stored, branch, areas: ownAreas });
      for (const { portId, ...area } of areas) {
        if (portId === port.id) ownAreas.push(build(PortAreaType, { ...area, port }));
      }
      return port;
    }),
  };
}
