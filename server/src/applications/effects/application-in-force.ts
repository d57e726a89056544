import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ports } from '../../ports/ports.js';
import { type Application, ApplicationArea } from '../records/application.entity.js';
import type { InForce } from './in-force.js';

/** An application with its places as the domain knows them. */
export async function applicationInForce(
  tx: EntityManager,
  ports: Ports,
  application: Application,
): Promise<InForce & Pick<Application, 'reason' | 'submittedById'>> {
  const areas = await tx.find(ApplicationArea, { applicationId: application.id }, { orderBy: { areaId: 'asc' } });
  const { id, number, form, companyId, submittedById, submittedAt, reason } = application;
  return {
    ...{ id, number, form, companyId, submittedById, submittedAt, reason },
    startDay: application.startDay ?? null,
    termCount: application.termCount ?? null,
    termUnit: application.termUnit ?? null,
    month: application.month ?? null,
    morePasses: application.morePasses ?? null,
    areas: areas.map(({ areaId }) => ports.area(areaId)),
    pickupPort: application.pickupPortId ? ports.port(application.pickupPortId) : null,
  };
}
