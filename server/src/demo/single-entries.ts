import type { EntityManager } from '@mikro-orm/postgresql';
import { CONSENT_VERSION } from '../accounts/consent.js';
import {
  Application,
  ApplicationArea,
  ApplicationAttachment,
  ApplicationPerson,
} from '../applications/application.entity.js';
import { applicationNumber, applicationNumberScope } from '../applications/application-number.js';
import { issueSingleEntryPasses } from '../passes/single-entry-issue.js';
import type { Person } from '../people/person.entity.js';
import type { AreaRow } from '../ports/port.queries.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { takeNumbers } from '../shared/numbering.js';
import type { DemoFirm } from './companies.js';
import { firms as applicants, type FirmKey } from './firms.js';
import type { DemoPerson, People } from './people.js';
import { type PlannedApplication, planSingleEntries } from './single-entry-plan.js';

/** The foreign single-entry applications of the last weeks with their passes (R-ONE-2). */
export async function insertSingleEntries(
  em: EntityManager,
  { ports }: Services,
  {
    firms,
    people,
    rows,
    now,
  }: {
    firms: Readonly<Record<FirmKey, DemoFirm>>;
    people: People;
    rows: ReadonlyMap<string, Person>;
    now: Date;
  },
): Promise<void> {
  for (const planned of planSingleEntries(now, castOf(people))) {
    const { companyId, accountId } = firms[planned.firm];
    const areas = planned.areaCodes.map((code) => ports.areaByCode(code) as AreaRow);
    const application = await insertApplication(em, planned, { companyId, accountId });
    const applicationId = application.id;
    await em.insertMany(
      ApplicationArea,
      areas.map(({ id: areaId }) => ({ applicationId, areaId })),
    );
    await em.insertMany(
      ApplicationPerson,
      planned.people.map(({ id: personId }, position) => ({ applicationId, personId, position })),
    );
    await em.insertMany(
      ApplicationAttachment,
      planned.people.map(({ id: personId, passportFileId }) => ({
        applicationId,
        personId,
        kind: 'PASSPORT' as const,
        fileId: passportFileId as string,
      })),
    );
    const holders = planned.people.map((person) => rows.get(person.id) as Person);
    await issueSingleEntryPasses(em, { application, people: holders, areas });
  }
}

async function insertApplication(
  em: EntityManager,
  { firm, submittedAt, reason }: PlannedApplication<DemoPerson>,
  { companyId, accountId }: { companyId: string; accountId: string },
) {
  const sequence = await takeNumbers(em, applicationNumberScope('FOREIGN_SINGLE_ENTRY', submittedAt), 1);
  const application = {
    id: newId(),
    number: applicationNumber('FOREIGN_SINGLE_ENTRY', submittedAt, sequence),
    form: 'FOREIGN_SINGLE_ENTRY' as const,
    companyId,
    submittedById: accountId,
    submittedAt,
    reason,
    consentVersion: CONSENT_VERSION,
    contactName: applicants[firm].personName,
    contactPhone: applicants[firm].mobile,
  };
  await em.insert(Application, application);
  return application;
}

function castOf(people: People) {
  const regular = (firm: FirmKey) =>
    people.all.filter((person) => person.firm === firm && person.idKind === 'PASSPORT' && person.part === undefined);
  const monthFull = (firm: FirmKey) => people.withPart(firm, 'MONTH_FULL');
  return {
    A: regular('A'),
    B: regular('B'),
    monthFull: { A: monthFull('A'), B: monthFull('B') },
    oneLeft: people.withPart('A', 'ONE_LEFT'),
  };
}
