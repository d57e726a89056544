import { Account } from '../accounts/account.entity.js';
import { emailChangeLink, namesOf } from '../accounts/account.mails.js';
import { createLink } from '../accounts/account-links.js';
import { submitApplication } from '../applications/submissions/submit.commands.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { revokeCertificate } from '../certificates/revocation.commands.js';
import { deactivateCard } from '../holds/deactivation.commands.js';
import { proposeCardStop } from '../holds/proposal.commands.js';
import { emailChangeAsked, emailChangeLinkMailed } from '../me/email-change.letters.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Pass } from '../passes/pass.entity.js';
import { SINGLE_ENTRY_MONTHLY_LIMIT } from '../passes/single-entry-monthly-limit.js';
import { voidSingleEntryPass } from '../passes/single-entry-void.commands.js';
import { createPersonGroup } from '../people/groups/person-group.commands.js';
import { createPerson } from '../people/person.commands.js';
import { linkPeople } from '../people/person-link.commands.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { monthOf } from '../shared/taipei.js';
import type { Desk } from './desk.js';
import { minutesBefore, onDay } from './times.js';

/** What happens now and then, once each, so that every screen has something to show. */
export async function insertRareCases(desk: Desk): Promise<void> {
  await linkDocuments(desk);
  await keepGroup(desk);
  await leaveOutAndVoid(desk);
  await stopCards(desk);
  await revokeFirstCertificate(desk);
  await askForEmailChange(desk);
}

/** A person of firm A under a resident ID and a passport, linked; and one who is perhaps another record (R-PER-5). */
async function linkDocuments(desk: Desk): Promise<void> {
  const { people, rows, now } = desk.world;
  const at = onDay(now, 33, 10, 12);
  const holder = people.named('A', 'Ferdinand Pangilinan');
  const other = people.named('A', 'Aung Kyaw Htet');
  const passport = { idKind: 'PASSPORT', englishName: null, mobile: null, documentValidTo: null } as const;
  const linked = await createPerson(
    desk.operatorAt('A', at),
    { ...passport, idNumber: 'P4471820A', name: holder.name, englishName: 'PANGILINAN, FERDINAND' },
    null,
  );
  await linkPeople(desk.operatorAt('A', at), [holder.id, linked], '同一人持有居留證與護照');
  const { mobile = null, englishName = null } = rows.get(other.id) ?? {};
  const renewed = { ...passport, idNumber: 'MD218846', name: other.name, englishName, mobile };
  await createPerson(desk.operatorAt('A', onDay(now, 4, 9, 40)), renewed, null);
}

/** Crew who come again and again. */
async function keepGroup(desk: Desk): Promise<void> {
  const { people, now } = desk.world;
  const crew = ['Anil Kumar Deshpande', 'Arnel Magbanua Torralba', 'Cristina Salonga', 'Jose Marvin Baluyot'];
  const personIds = crew.map((name) => people.named('A', name).id);
  await createPersonGroup(desk.operatorAt('A', onDay(now, 20, 9, 30)), { name: '船員 A 班', personIds }, null);
}

/** An application that left somebody out (R-ONE-8), and a pass of it that was voided within its ten minutes (R-ONE-9). */
async function leaveOutAndVoid(desk: Desk): Promise<void> {
  const { people, now } = desk.world;
  const at = minutesBefore(now, 95);
  const personIds = [await personWithPlaces(desk, at), people.withPart('A', 'NO_SCAN').id];
  const form = {
    form: 'FOREIGN_SINGLE_ENTRY',
    reason: '冷凍櫃緊急檢修',
    areaCodes: ['SUAO-ALL', 'TAICHUNG-WEST'],
  } as const;
  const consents = { personalDataConsent: true, documentsConfirmed: true };
  const number = await submitApplication(
    desk.operatorAt('A', at),
    { ...form, ...consents, personIds },
    { onIneligible: 'LEAVE_OUT', idempotencyKey: null },
  );
  const [pass] = await transactionDatabase(desk.tx).rows(
    { id: uuid },
    sql`select p.id from pass p join application a on a.id = p.application_id where a.number = ${number} order by p.number limit 1`,
  );
  const { number: passNumber } = await desk.tx.findOneOrFail(Pass, pass?.id ?? '');
  await voidSingleEntryPass(desk.operatorAt('A', minutesBefore(now, 89)), passNumber, '港口選錯，重新申請');
}

/** Somebody of firm A who has two places left this month and no pass that runs. */
async function personWithPlaces({ tx, world }: Desk, at: Date): Promise<string> {
  const ids = world.people.all.filter(({ firm, part }) => firm === 'A' && part === undefined).map(({ id }) => id);
  const [row] = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select h.id from person h where h.id = any(${ids}::uuid[]) and h.id_kind = 'PASSPORT'
      and (select count(*) from single_entry_slot l where l.holder_id_index = h.id_index and l.month = ${monthOf(at)})
        <= ${SINGLE_ENTRY_MONTHLY_LIMIT - 2}
      and not exists (select from pass p where p.person_id = h.id and p.valid_to >= ${at}) order by h.created_at, h.id limit 1`,
  );
  if (!row) throw new Error('The demo has nobody for more single-entry passes.');
  return row.id;
}

/** 停用處分 by a branch, and proposals that a second person of each branch has to confirm (R-PRD-8). */
async function stopCards(desk: Desk): Promise<void> {
  const { now } = desk.world;
  const violation = { cause: 'RULE_VIOLATION', reason: '未依規定行走人行動線，經勸導未改善' } as const;
  const deactivated = await cardNumber(desk, 'B', '黎文勇');
  await deactivateCard(desk.reviewerAt('KH', onDay(now, 1, 11, 20)), { ...violation, number: deactivated, days: 5 });
  const propose = (branchCode: string, number: string, kind: 'CANCELLATION' | 'DEACTIVATION', days: number | null) =>
    proposeCardStop(desk.reviewerAt(branchCode, onDay(now, 1, 15, 5)), { ...violation, number, kind, days });
  await propose('KL', await cardNumber(desk, 'A', '高瀨 修一'), 'DEACTIVATION', 14);
  await propose('KH', await cardNumber(desk, 'B', 'Ingrid Solheim'), 'CANCELLATION', null);
}

async function cardNumber({ tx, world }: Desk, firm: 'A' | 'B', holder: string): Promise<string> {
  const own = {
    personId: world.people.named(firm, holder).id,
    kind: { $ne: 'SINGLE_ENTRY' },
    cancelledAt: null,
  } as const;
  const [card] = await tx.find(Pass, own, { orderBy: { issuedAt: 'desc' }, limit: 1 });
  if (!card) throw new Error('A person of the demo has no card.');
  return card.number;
}

/** The certificate of firm C was taken back (R-REG-6); another one waits. */
async function revokeFirstCertificate(desk: Desk): Promise<void> {
  const { firms, now } = desk.world;
  const approved = { companyId: firms.C.companyId, decision: 'APPROVED' } as const;
  const { id, version } = await desk.tx.findOneOrFail(Certificate, approved);
  const reason = '商業登記抄本所載負責人與經濟部公示資料不符，請另送最新文件';
  await revokeCertificate(desk.reviewerAt('KH', onDay(now, 2, 16, 25)), { id, version, reason });
}

/** An account of firm B waits for the link to its new address (R-REG-11). */
async function askForEmailChange({ tx, services, world }: Desk): Promise<void> {
  const at = minutesBefore(world.now, 50);
  const account = await tx.findOneOrFail(Account, world.firms.B.accountId);
  const newEmail = 'chen.pohan@yonghang.example';
  const link = emailChangeLink(services.env.publicUrl, await createLink(tx, account.id, 'CHANGE_EMAIL', at, newEmail));
  await queueMail(
    tx,
    services,
    emailChangeLinkMailed.to({ email: newEmail, language: account.language }, { link }),
    at,
  );
  await queueMail(tx, services, emailChangeAsked.to(account, { ...namesOf(account), newEmail, askedAt: at }), at);
}
