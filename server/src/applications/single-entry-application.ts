import type { EntityManager } from '@mikro-orm/postgresql';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { type Author, recordHistory } from '../history/history.js';
import { PersonAttachment } from '../people/attachment.entity.js';
import type { Person } from '../people/person.entity.js';
import type { AreaRow } from '../ports/port.queries.js';
import { newId } from '../shared/ids.js';
import { takeNumbers } from '../shared/numbering.js';
import { Application, ApplicationArea, ApplicationAttachment, ApplicationPerson } from './application.entity.js';
import { applicationNumber, applicationNumberScope } from './application-number.js';

/** What of an application is the company's own. */
type Sent = Pick<
  Application,
  'companyId' | 'submittedById' | 'submittedThroughId' | 'submittedAt' | 'reason' | 'contactName' | 'contactPhone'
>;

const FORM = 'FOREIGN_SINGLE_ENTRY';

/** Writes an application under its next number: with areas, people in their order, and their passports as they are now. */
export async function insertSingleEntryApplication(
  tx: EntityManager,
  services: Author['services'],
  sent: Sent,
  people: readonly Person[],
  areas: readonly AreaRow[],
) {
  const sequence = await takeNumbers(tx, applicationNumberScope(FORM, sent.submittedAt), 1);
  const number = applicationNumber(FORM, sent.submittedAt, sequence);
  const application = { id: newId(), number, form: FORM, consentVersion: CONSENT_VERSION, ...sent } as const;
  const applicationId = application.id;
  await tx.insert(Application, application);
  await tx.insertMany(
    ApplicationArea,
    areas.map((area) => ({ applicationId, areaId: area.id })),
  );
  await tx.insertMany(
    ApplicationPerson,
    people.map((person, position) => ({ applicationId, personId: person.id, position })),
  );
  const passports = await tx.find(PersonAttachment, {
    personId: { $in: people.map((person) => person.id) },
    kind: 'PASSPORT',
    removedAt: null,
  });
  await tx.insertMany(
    ApplicationAttachment,
    passports.map(({ personId, kind, fileId }) => ({ applicationId, personId, kind, fileId })),
  );
  const author = { services, now: sent.submittedAt, accountId: sent.submittedById };
  await recordHistory(tx, author, [{ subject: 'APPLICATION', subjectId: applicationId, action: 'SUBMITTED' }]);
  return application;
}
