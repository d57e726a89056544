import { BRANCH_CODES } from '../access/words.js';
import { purposeOf } from '../audit/read-purpose.js';
import type { RequestContext } from '../context.js';
import { DIRECTIONS } from '../passes/direction.js';
import { areasAt } from '../passes/open-areas.js';
import { FACTS, FactRow, factsOf } from '../passes/standing/facts.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { arrayOf, integer, nullable, oneOf, text, timestamp } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import {
  HolderIdNumberReadPage,
  HolderIdNumberReadType,
  HolderPassagePage,
  HolderPassageType,
  HolderPassPage,
  HolderPassType,
} from './holder-record.type.js';
import type { OpenRecord } from './open-record.queries.js';

const PassRow = {
  ...FactRow,
  number: text,
  company_name: text,
  port_id: integer,
  area_ids: arrayOf(integer),
};

/** The holder's own passes, newest first. */
export async function listHolderPasses(
  { services, now }: RequestContext,
  { ownPasses }: OpenRecord,
  request: PageRequest,
): Promise<HolderPassPage> {
  const { database, ports } = services;
  const rows = await database.rows(
    PassRow,
    sql`select p.number, c.name company_name, p.port_id, ${areasAt(now)} area_ids, ${FACTS}
      from pass p join company c on c.id = p.company_id where ${ownPasses}
      order by p.issued_at desc, p.id desc ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    build(HolderPassType, {
      facts: factsOf(row),
      number: row.number,
      kind: row.kind,
      companyName: row.company_name,
      port: ports.port(row.port_id),
      areas: row.area_ids.map((id) => ports.area(id)),
      issuedAt: row.issued_at,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      collectedAt: row.collected_at,
      cancelledAt: row.cancelled_at,
    }),
  );
  return buildPage(HolderPassPage, { items, request, count: totalOf(database, sql`pass p where ${ownPasses}`) });
}

/** Passages of the holder's own passes, latest first. */
export async function listHolderPassages(
  { services }: RequestContext,
  { ownPasses }: OpenRecord,
  request: PageRequest,
): Promise<HolderPassagePage> {
  const { database, ports } = services;
  const rows = await database.rows(
    { at: timestamp, number: text, direction: oneOf(DIRECTIONS), area_id: integer, code: text },
    sql`select e.at, p.number, e.direction, g.area_id, g.code from pass p join passage e on e.pass_id = p.id join gate g on g.id = e.gate_id
      where ${ownPasses} order by e.at desc, e.event_id ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    build(HolderPassageType, {
      at: row.at,
      passNumber: row.number,
      direction: row.direction,
      area: ports.area(row.area_id),
      gateCode: row.code,
    }),
  );
  const count = totalOf(database, sql`pass p join passage e on e.pass_id = p.id where ${ownPasses}`);
  return buildPage(HolderPassagePage, { items, request, count });
}

/** Who read the ID number of these passes' holder: on a pass, on a scan of the person, or on an application. Newest first. */
export async function listHolderIdNumberReads(
  { services }: RequestContext,
  { ownPasses }: OpenRecord,
  request: PageRequest,
): Promise<HolderIdNumberReadPage> {
  const { database } = services;
  const own = sql`e.action = 'ID_NUMBER_READ' and e.subject_id in (
    select unnest(array[p.id, p.person_id]) from pass p where ${ownPasses} union
    select i.id from application_item i join pass p on p.person_id = i.person_id where ${ownPasses}
      and i.holder_id_kind = p.holder_id_kind and i.holder_id_index = p.holder_id_index)`;
  const rows = await database.rows(
    {
      ...{ at: timestamp, operation: text, company_name: nullable(text) },
      branch_codes: arrayOf(oneOf(BRANCH_CODES)),
    },
    sql`select e.at, e.operation, c.name company_name, b.branch_codes
      from audit_entry e join account b on b.id = e.account_id left join company c on c.id = b.company_id
      where ${own} order by e.id desc ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    build(HolderIdNumberReadType, {
      at: row.at,
      purpose: purposeOf(row.operation),
      companyName: row.company_name,
      branchCodes: row.branch_codes,
    }),
  );
  return buildPage(HolderIdNumberReadPage, {
    items,
    request,
    count: totalOf(database, sql`audit_entry e where ${own}`),
  });
}
