import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import { CONSENT_VERSION } from '../../accounts/consent.js';
import { recordHistory } from '../../history/history.js';
import { takeNumbers } from '../../numbers/take-numbers.js';
import type { IssuingAuthor } from '../../passes/card-issue.js';
import { type AttachmentKind, PersonAttachment } from '../../people/attachment.entity.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../../shared/ids.js';
import { requireApprovals } from '../approvals/deciding-branches.js';
import type { CheckedForm } from '../forms/form.check.js';
import type { FormKind } from '../forms/form-kinds.js';
import { FORMS } from '../forms/forms.js';
import { firstState, storedState } from '../forms/states.js';
import { ApplicationItem } from '../items/application-item.entity.js';
import { Application, ApplicationArea, ApplicationAttachment } from '../records/application.entity.js';
import { applicationNumber, applicationNumberSeries } from '../records/application-number.js';
import type { Subject } from '../subjects/subjects.js';

/** Who submits an application and when, and which branch it goes to. */
type Submission = Pick<
  Application,
  'companyId' | 'submittedById' | 'submittedThroughId' | 'submittedAt' | 'contactName' | 'contactPhone' | 'branchCode'
>;

/** An application as it is stored. */
export type StoredApplication = Pick<
  Application,
  'id' | 'number' | 'form' | 'companyId' | 'submittedAt' | 'submittedById'
>;

/** Stores an application under its next number, with its areas, its people or passes in order, and their present files. */
export async function insertApplication(
  tx: EntityManager,
  services: IssuingAuthor['services'] & { readonly ports: Ports },
  submission: Submission,
  form: CheckedForm,
  subjects: readonly Pick<Subject, 'person' | 'pass'>[],
): Promise<StoredApplication> {
  const { submittedAt, submittedById } = submission;
  const series = applicationNumberSeries(form.form, submittedAt);
  const sequence = await takeNumbers(tx, { services, now: submittedAt }, series, 1);
  const application = {
    id: newId(),
    number: applicationNumber(form.form, submittedAt, sequence),
    form: form.form,
    consentVersion: FORMS[form.form].consents.includes('PERSONAL_DATA') ? CONSENT_VERSION : null,
    ...submission,
    ...fieldsOf(form),
  };
  await tx.insert(Application, application);
  await insertAreas(tx, application.id, form);
  const itemIds = subjects.map(() => newId());
  await tx.insertMany(
    ApplicationItem,
    subjects.map(({ person, pass }, position) => {
      const id = itemIds[position] as string;
      return {
        id,
        applicationId: application.id,
        position,
        personId: person.id,
        passId: pass?.id ?? null,
        ...holderColumns(services.vault, id, person),
        state: storedState(firstState(form.form)),
        stateSince: submittedAt,
      };
    }),
  );
  await requireApprovals(tx, services.ports, form, itemIds, subjects, submittedAt);
  await insertFiles(tx, application, subjects);
  const author = { services, now: submittedAt, accountId: submittedById };
  await recordHistory(tx, author, [{ subject: 'APPLICATION', subjectId: application.id, action: 'SUBMITTED' }]);
  return application;
}

/** Records the cards that were issued for the items of an application, given in the order of the items. */
export async function recordIssuedCards(
  tx: EntityManager,
  applicationId: string,
  cards: readonly (string | null)[],
): Promise<void> {
  for (const [position, issuedPassId] of cards.entries()) {
    if (issuedPassId) await tx.nativeUpdate(ApplicationItem, { applicationId, position }, { issuedPassId });
  }
}

/** The fields of a form beside its people and areas, as they are stored. */
export function fieldsOf({ reason, pickupPort, startDay, term, month, morePasses }: CheckedForm) {
  return {
    reason,
    pickupPortId: pickupPort?.id ?? null,
    startDay,
    termCount: term?.count ?? null,
    termUnit: term?.unit ?? null,
    month,
    morePasses,
  };
}

/** The columns of an item that record a holder. */
export function holderColumns(
  vault: Vault,
  itemId: string,
  { name, englishName, idKind, idNumber, idIndex }: Subject['person'],
) {
  return {
    holderName: name,
    holderEnglishName: englishName,
    holderIdKind: idKind,
    holderIdCipher: vault.reseal('application_item.holder_id_cipher', itemId, idNumber),
    holderIdIndex: idIndex,
  };
}

export async function insertAreas(
  tx: EntityManager,
  applicationId: string,
  { areas }: Pick<CheckedForm, 'areas'>,
): Promise<void> {
  await tx.insertMany(
    ApplicationArea,
    areas.map((area) => ({ applicationId, areaId: area.id })),
  );
}

/** The files that the form asks for, as they are now; other files of a person do not go with the application. */
export async function insertFiles(
  tx: EntityManager,
  { id: applicationId, form }: { readonly id: string; readonly form: FormKind },
  subjects: readonly Pick<Subject, 'person'>[],
): Promise<void> {
  const asked = new Map<string, readonly AttachmentKind[]>(
    subjects.map(({ person }) => [person.id, FORMS[form].attachments[person.idKind]]),
  );
  const files = await tx.find(PersonAttachment, { personId: { $in: [...asked.keys()] }, removedAt: null });
  await tx.insertMany(
    ApplicationAttachment,
    files
      .filter(({ personId, kind }) => asked.get(personId)?.includes(kind))
      .map(({ personId, kind, fileId }) => ({ applicationId, personId, kind, fileId })),
  );
}
