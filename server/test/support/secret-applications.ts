import { CONSENT_VERSION } from '../../src/accounts/consent.js';
import { Application, ApplicationArea, ApplicationAttachment } from '../../src/applications/application.entity.js';
import { ApplicationItem, ApplicationStep } from '../../src/applications/application-item.entity.js';
import { Pass } from '../../src/passes/pass.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { buildPass } from './build.js';
import type { Secrets } from './world.js';

interface Applicant {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly fileId: string;
  /** The number of a periodic pass of the person. */
  readonly card: string;
}

/** What was applied for at 基隆, and came of it. */
export interface SecretApplications {
  /** Of two people on it, one was returned and one waits for review. */
  readonly periodicId: string;
  readonly periodicNumber: string;
  readonly itemIds: readonly [returned: string, waiting: string];
  /** Approved; its card is to be made. */
  readonly renewalNumber: string;
  /** The card to be made, and one that was cancelled. */
  readonly cards: readonly string[];
}

/** A periodic application that is partly returned, and a renewal that was approved: every field filled, with secrets. */
export async function buildSecretApplications(
  app: TestApp,
  secrets: Secrets,
  { id: companyId, accountId, personId, fileId, card }: Applicant,
): Promise<SecretApplications> {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const area = app.services.ports.areaByCode('KEELUNG-EAST');
  const { name, englishName, idKind, idCipher, idIndex } = await em.findOneOrFail(Person, personId);
  const holder = { holderName: name, holderEnglishName: englishName, holderIdKind: idKind };
  const document = { holderIdCipher: idCipher, holderIdIndex: idIndex };
  const of = { personId, ...holder, ...document, stateSince: now };

  const apply = async (number: string, form: 'PERIODIC' | 'RENEWAL'): Promise<string> => {
    const id = newId();
    const { reason, contactName, contactPhone } = secrets;
    const sent = { companyId, submittedById: accountId, submittedAt: now, consentVersion: CONSENT_VERSION };
    const asked = { pickupPortId: area?.port.id, termCount: 1, termUnit: 'YEAR', startDay: '2026-12-01' } as const;
    await em.insert(Application, {
      id,
      number,
      form,
      ...sent,
      ...asked,
      reason,
      contactName,
      contactPhone,
      branchCode: 'KL',
    });
    await em.insert(ApplicationArea, { applicationId: id, areaId: area?.id ?? 0 });
    await em.insert(ApplicationAttachment, { applicationId: id, personId, kind: 'PHOTO', fileId });
    return id;
  };

  const periodicNumber = 'OM02-11511-00778';
  const periodicId = await apply(periodicNumber, 'PERIODIC');
  const itemIds = [newId(), newId()] as const;
  const on = { applicationId: periodicId, ...of };
  await em.insertMany(ApplicationItem, [
    { ...on, id: itemIds[0], position: 0, state: 'RETURNED' },
    { ...on, id: itemIds[1], position: 1, state: 'REVIEW' },
  ]);
  const returned = { action: 'RETURN', fromState: 'REVIEW', toState: 'RETURNED' } as const;
  await em.insert(ApplicationStep, {
    itemId: itemIds[0],
    at: now,
    accountId,
    ...returned,
    reason: secrets.returnReason,
  });

  const renewalNumber = 'OM05-11511-00778';
  const renewalId = await apply(renewalNumber, 'RENEWAL');
  const validTo = new Date('2028-11-10T23:59:59+08:00');
  const periodic = { areaCode: 'KEELUNG-EAST', kind: 'PERIODIC', validTo } as const;
  const made = await buildPass(app, companyId, personId, { ...periodic, made: false });
  const cancelled = await buildPass(app, companyId, personId, { ...periodic, cancelledAt: now });
  const old = await em.findOneOrFail(Pass, { number: card });
  await em.nativeUpdate(Pass, { id: old.id }, { collectedAt: now });
  await em.nativeUpdate(Pass, { number: made }, { applicationId: renewalId, previousPassId: old.id });
  const issued = await em.findOneOrFail(Pass, { number: made });
  await em.insert(ApplicationItem, {
    id: newId(),
    applicationId: renewalId,
    ...of,
    position: 0,
    state: 'APPROVED',
    passId: old.id,
    issuedPassId: issued.id,
  });
  return { periodicId, periodicNumber, itemIds, renewalNumber, cards: [made, cancelled] };
}
