import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { holdsAt } from '../passes/open-areas.js';
import { Pass, PassArea } from '../passes/pass.entity.js';
import type { AreaRow } from '../ports/ports.js';
import { integer } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { addresseeOf } from './application.addressee.js';
import { FORMS } from './forms/forms.js';
import { renewal } from './forms/renewal.js';
import type { EffectAuthor, InForce } from './in-force.js';
import { cardsRenewed } from './renewal.letters.js';
import type { Subject } from './subjects.js';

/**
 * Extends the same cards (R-PRD-5): their dates hold at once, their areas from the first day of the new term. Scheduled areas
 * of an earlier renewal that have not begun give way.
 */
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
    const before = await changeAreas(tx, author, pass.id, application.areas, from);
    await tx.nativeUpdate(Pass, { id: pass.id }, { validTo });
    const codes = (ids: readonly number[]) => ids.map((id) => author.services.ports.area(id).code).join(', ');
    await recordHistory(tx, author, [
      {
        ...{ subject: 'PASS', subjectId: pass.id, action: 'RENEWED' },
        changes: [
          { field: 'validTo', before: isoTaipei(pass.validTo), after: isoTaipei(validTo) },
          { field: 'holdsFrom', before: null, after: isoTaipei(from) },
          {
            field: 'areas',
            before: codes(before),
            after: codes(application.areas.map(({ id }) => id).sort((a, b) => a - b)),
          },
          { field: 'applicationNumber', before: null, after: application.number },
        ],
      },
    ]);
  }
  await mailRenewals(tx, author, application, renewed);
}

/** Lets a pass open other areas from a time on. @returns the areas that it opens now. */
async function changeAreas(
  tx: EntityManager,
  { now }: EffectAuthor,
  passId: string,
  areas: readonly AreaRow[],
  from: Date,
): Promise<number[]> {
  const database = transactionDatabase(tx);
  const rows = await database.rows(
    { area_id: integer },
    sql`select x.area_id from pass_area x where x.pass_id = ${passId} and ${holdsAt(now)} order by x.area_id`,
  );
  const [before, after] = [rows.map(({ area_id }) => area_id), areas.map(({ id }) => id)];
  const later = from > now ? from : null;
  await tx.nativeDelete(PassArea, { passId });
  await tx.insertMany(PassArea, [
    ...after.map((areaId) => ({ passId, areaId, holdsFrom: before.includes(areaId) ? null : later, holdsUntil: null })),
    ...(later ? before.filter((areaId) => !after.includes(areaId)) : []).map((areaId) => ({
      ...{ passId, areaId, holdsFrom: null, holdsUntil: later },
    })),
  ]);
  return before;
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
