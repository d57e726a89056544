import DataLoader from 'dataloader';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { integer, json, nullable, text, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import { presentReason } from '../forms/eligibility.type.js';
import type { StoredReason } from '../records/application.entity.js';
import { LeftOutType } from './left-out.type.js';

const Row = {
  application_id: uuid,
  position: integer,
  person_id: uuid,
  name: text,
  pass_number: nullable(text),
  reasons: json<readonly StoredReason[]>(),
};

/** Batches who was left out of applications that the viewer may read. */
export function leftOutLoader(context: RequestContext): DataLoader<string, LeftOutType[]> {
  return new DataLoader(async (ids) => {
    const { database, ports } = context.services;
    const rows = await database.rows(
      Row,
      sql`select l.application_id, l.position, l.person_id, coalesce(p.holder_name, h.name) "name", p.number pass_number, l.reasons
        from application_left_out l join person h on h.id = l.person_id left join pass p on p.id = l.pass_id
        where l.application_id = any(${ids}::uuid[]) order by l.position`,
    );
    const present = (row: (typeof rows)[number]): LeftOutType =>
      build(LeftOutType, {
        field: `${row.pass_number === null ? 'personIds' : 'passNumbers'}.${row.position}`,
        personId: row.person_id,
        name: row.name,
        passNumber: row.pass_number,
        reasons: row.reasons.map(({ until, ...reason }) =>
          presentReason(ports, { ...reason, ...(until && { until: new Date(until) }) }),
        ),
      });
    return ids.map((id) => rows.filter(({ application_id }) => application_id === id).map(present));
  });
}
