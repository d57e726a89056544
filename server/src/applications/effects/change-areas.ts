import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../../history/history.js';
import { queueMail } from '../../messages/email/queue-mail.js';
import { isoTaipei } from '../../shared/taipei.js';
import { addresseeOf } from '../records/application.addressee.js';
import type { Subject } from '../subjects/subjects.js';
import type { EffectAuthor, InForce } from './in-force.js';
import { areasOfPass, openAreas } from './pass-areas.js';
import { areasHoldUntilRenewal } from './renewal.letters.js';

/**
 * Lets the same cards open other areas at once; their dates stay as they are (R-PRD-6). Areas that an approved renewal lets a
 * card open later still follow at their time, and the company is told when.
 */
export async function changeAreas(
  tx: EntityManager,
  author: EffectAuthor,
  application: InForce,
  subjects: readonly Subject[],
): Promise<void> {
  const codes = (areaIds: readonly number[]) => areaIds.map((id) => author.services.ports.area(id).code).join(', ');
  const asked = application.areas.map(({ id }) => id);
  const followed: { number: string; from: Date; areaIds: readonly number[] }[] = [];
  for (const pass of subjects.flatMap((subject) => subject.pass ?? [])) {
    const { now: before, later } = await areasOfPass(tx, pass.id, author.now);
    await openAreas(tx, pass.id, { now: asked, later });
    if (later) followed.push({ number: pass.number, ...later });
    await recordHistory(tx, author, [
      {
        ...{ subject: 'PASS', subjectId: pass.id, action: 'AREAS_CHANGED' },
        changes: [
          { field: 'areas', before: codes(before), after: codes(asked) },
          ...(later ? [{ field: 'holdsUntil', before: null, after: isoTaipei(later.from) } as const] : []),
          { field: 'applicationNumber', before: null, after: application.number },
        ],
      },
    ]);
  }
  if (followed.length > 0) await mailWhatFollows(tx, author, application, followed);
}

async function mailWhatFollows(
  tx: EntityManager,
  { services, now }: EffectAuthor,
  { id, number }: InForce,
  followed: readonly { readonly number: string; readonly from: Date; readonly areaIds: readonly number[] }[],
): Promise<void> {
  const account = await addresseeOf(tx, id);
  const cards = followed.map(({ areaIds, ...card }) => {
    const areas = areaIds.map((areaId) => services.ports.area(areaId));
    return {
      ...card,
      areas: {
        ZH_HANT: areas.map(({ nameZh }) => nameZh).join('、'),
        EN: areas.map(({ nameEn }) => nameEn).join(', '),
      },
    };
  });
  const mail = areasHoldUntilRenewal.to(account, { personName: account.personName, applicationNumber: number, cards });
  await queueMail(tx, services, mail, now);
}
