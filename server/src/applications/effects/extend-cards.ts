import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../../history/history.js';
import { queueMail } from '../../messages/email/queue-mail.js';
import { Pass } from '../../passes/pass.entity.js';
import { isoTaipei } from '../../shared/taipei.js';
import { FORMS } from '../forms/forms.js';
import { renewal } from '../forms/renewal.js';
import { addresseeOf } from '../records/application.addressee.js';
import type { Subject } from '../subjects/subjects.js';
import type { EffectAuthor, InForce } from './in-force.js';
import { areasOfPass, openAreas } from './pass-areas.js';
import { cardsRenewed } from './renewal.letters.js';

/** Extends the same cards (R-PRD-5): their dates hold at once, their areas from the first day of the new term. */
export async function extendCards(
  tx: EntityManager,
  author: EffectAuthor,
  application: InForce,
  subjects: readonly Subject[],
): Promise<void> {
  const { termCount: count, termUnit: unit } = application;
  const limit = FORMS[application.form].term;
  if (!count || !unit || !limit) throw new Error('a renewal without a term');
  const renewed = subjects.flatMap(({ pass }) =>
    pass ? [{ pass, ...renewal(pass, { count, unit }, limit, author.now) }] : [],
  );
  for (const { pass, from, validTo } of renewed) {
    const { now: before } = await areasOfPass(tx, pass.id, author.now);
    const after = application.areas.map(({ id }) => id);
    const areas = from > author.now ? { now: before, later: { from, areaIds: after } } : { now: after, later: null };
    await openAreas(tx, pass.id, areas);
    await tx.nativeUpdate(Pass, { id: pass.id }, { validTo });
    const codes = (ids: readonly number[]) => ids.map((id) => author.services.ports.area(id).code).join(', ');
    await recordHistory(tx, author, [
      {
        ...{ subject: 'PASS', subjectId: pass.id, action: 'RENEWED' },
        changes: [
          { field: 'validTo', before: isoTaipei(pass.validTo), after: isoTaipei(validTo) },
          { field: 'holdsFrom', before: null, after: isoTaipei(from) },
          { field: 'areas', before: codes(before), after: codes(after.toSorted((a, b) => a - b)) },
          { field: 'applicationNumber', before: null, after: application.number },
        ],
      },
    ]);
  }
  await mailRenewals(tx, author, application, renewed);
}

/** 續卡生效通知信: from when dates and areas hold (R-PRD-5). */
async function mailRenewals(
  tx: EntityManager,
  author: EffectAuthor,
  { id, number, areas }: InForce,
  renewed: readonly { readonly pass: Pass; readonly from: Date; readonly validTo: Date }[],
): Promise<void> {
  const account = await addresseeOf(tx, id);
  const mail = cardsRenewed.to(account, {
    personName: account.personName,
    applicationNumber: number,
    areas: { ZH_HANT: areas.map(({ nameZh }) => nameZh).join('、'), EN: areas.map(({ nameEn }) => nameEn).join(', ') },
    cards: renewed.map(({ pass, from, validTo }) => ({ number: pass.number, from, validTo })),
  });
  await queueMail(tx, author.services, mail, author.now);
}
