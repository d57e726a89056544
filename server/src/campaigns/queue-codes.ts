import type { EntityManager } from '@mikro-orm/postgresql';
import { sealContent } from '../messages/content.js';
import { giveBackCampaignCodes, type SmsParties, tryTakeCampaignCodes } from '../messages/sms/caps.js';
import { firstOf } from '../passes/card-chain.js';
import { PHONE_CODE_LIFETIME_MS } from '../phones/code-lifetime.js';
import { hashCode, newCode, newLinkToken } from '../phones/code-secrets.js';
import { resetAttempts } from '../phones/code-tries.js';
import { blocksAnotherCode } from '../phones/fresh-code.sql.js';
import { phoneCode } from '../phones/phone-code.texts.js';
import { HOLDER_RECORD } from '../phones/phone-state.sql.js';
import type { Jobs, Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { LANGUAGES, type Language } from '../shared/language.js';
import { boolean, bytes, nullable, oneOf, type RowOf, text, uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { type Audience, hasFreshCode, needsVerification, PHONES, sentIn } from './targets.sql.js';

/** A combination for which a code is wanted. */
const Target = {
  id: uuid,
  number: text,
  chain_id: uuid,
  person_id: nullable(uuid),
  holder_id_cipher: bytes,
  phone: nullable(text),
  language: oneOf<Language>(LANGUAGES),
  fresh: boolean,
};
export type Target = RowOf<typeof Target>;

/** Those of these passes to whose phones the campaign has sent no code, and whether they have a fresh one all the same. */
export function openTargets(
  database: Database,
  passIds: readonly string[],
  campaign: { readonly id: string; readonly audience: Audience },
  now: Date,
): Promise<Target[]> {
  return database.rows(
    Target,
    sql`select p.id, p.number, ${firstOf('p')} chain_id, ${HOLDER_RECORD} person_id, p.holder_id_cipher, f.phone, ${hasFreshCode(now)} fresh,
        coalesce((select g.language from account g where g.company_id = p.company_id and g.disabled_at is null
          order by not g.company_administrator, g.registered_at, g.id limit 1), 'ZH_HANT') "language"
      from pass p ${PHONES} where p.id = any(${passIds}::uuid[]) and ${needsVerification(campaign.audience)} and not ${sentIn(campaign.id)}
      order by p.id`,
  );
}

/** A target with its phone. */
export type Reachable = Omit<Target, 'phone'> & { readonly phone: string };

type CodeServices = Pick<Services, 'env' | 'vault'> & { readonly jobs: Pick<Jobs, 'sendMany'> };

/**
 * Sends codes to many combinations with few statements: their codes, messages and jobs, and their rows in the campaign, in
 * one transaction. They wait behind the codes that a person asked for. Returns the number that was queued; the others have to
 * wait for another day, as their phone has had what it may (R-TEL-5).
 */
export async function queueCodes(
  tx: EntityManager,
  services: CodeServices,
  campaign: { readonly id: string; readonly startedById: string },
  targets: readonly Reachable[],
  now: Date,
): Promise<number> {
  const database = transactionDatabase(tx);
  // A phone that several cards share gets its codes in several rounds.
  const single = [...new Map(targets.map((target) => [target.phone, target])).values()];
  const taken = await tryTakeCampaignCodes(tx, services, single.map(partiesOf), now);
  const room = single.filter((_, at) => taken[at]);
  // Whoever asked for a code meanwhile has the count of the phone before: seen from here on.
  const fresh = await freshlySent(database, room, now);
  await giveBackCampaignCodes(tx, services, room.filter(({ id }) => fresh.has(id)).map(partiesOf), now);
  const due = room.filter(({ id }) => !fresh.has(id));
  if (due.length === 0) return 0;
  const rows = due.map((target) => codeFor(services, target));
  const chains = rows.map(({ target }) => target.chain_id);
  const phones = rows.map(({ target }) => target.phone);
  const messageIds = rows.map(({ messageId }) => messageId);
  await database.change(sql`update phone_code k set ended_at = ${now}
    from unnest(${chains}::uuid[], ${phones}::text[]) n (chain_id, phone)
    where k.chain_id = n.chain_id and k.phone = n.phone and k.ended_at is null`);
  const tried = due.map(({ id, chain_id: pass, holder_id_cipher: cipher, phone }) => ({
    ...{ pass, phone },
    idNumber: services.vault.openHex('pass.holder_id_cipher', id, cipher),
  }));
  await resetAttempts(tx, services.vault, tried);
  await database.change(sql`insert into phone_code (id, chain_id, phone, code_hash, link_hash, sent_at, message_id, requested_by_id, changes_phone)
    select n.id, n.chain_id, n.phone, decode(n.code, 'hex'), decode(n.link, 'hex'), ${now}, n.message_id, ${campaign.startedById}::uuid, false
    from unnest(${rows.map(({ codeId }) => codeId)}::uuid[], ${chains}::uuid[], ${phones}::text[],
      ${rows.map(({ codeHash }) => codeHash)}::text[], ${rows.map(({ linkHash }) => linkHash)}::text[], ${messageIds}::uuid[])
      n (id, chain_id, phone, code, link, message_id)`);
  await database.change(sql`insert into message (id, channel, template, content, created_at, until, attempts)
    select n.id, 'SMS', ${phoneCode.template}, decode(n.content, 'hex'), ${now}, ${new Date(now.getTime() + PHONE_CODE_LIFETIME_MS)}, 0
    from unnest(${messageIds}::uuid[], ${rows.map(({ content }) => content)}::text[]) n (id, content)`);
  await database.change(sql`insert into phone_campaign_message (campaign_id, chain_id, phone, message_id, queued_at)
    select ${campaign.id}::uuid, n.chain_id, n.phone, n.message_id, ${now}
    from unnest(${chains}::uuid[], ${phones}::text[], ${messageIds}::uuid[]) n (chain_id, phone, message_id)`);
  await services.jobs.sendMany(
    tx,
    'deliver-sms',
    messageIds.map((id) => ({ id })),
  );
  return rows.length;
}

const partiesOf = ({ phone, chain_id: passId, person_id: personId }: Reachable): SmsParties => ({
  ...{ phone, passId, personId: personId ?? undefined },
});

/** Those to which a code has been sent. */
async function freshlySent(database: Database, targets: readonly Reachable[], now: Date): Promise<ReadonlySet<string>> {
  const rows = await database.rows(
    { id: uuid },
    sql`select n.id from unnest(${targets.map(({ id }) => id)}::uuid[], ${targets.map((each) => each.chain_id)}::uuid[],
      ${targets.map(({ phone }) => phone)}::text[]) n (id, chain_id, phone)
      where exists (select from phone_code k where k.chain_id = n.chain_id and k.phone = n.phone and ${blocksAnotherCode(now)})`,
  );
  return new Set(rows.map(({ id }) => id));
}

function codeFor({ env, vault }: CodeServices, target: Reachable) {
  const [codeId, messageId, code, token] = [newId(), newId(), newCode(), newLinkToken()];
  const { phone, number, language } = target;
  const sms = phoneCode.to({ mobile: phone, language }, { passNumber: number, token, code });
  const content = { to: phone, language, text: sms.write(env.publicUrl) };
  return {
    ...{ target, codeId, messageId },
    codeHash: hashCode(vault, codeId, code).toString('hex'),
    linkHash: hashToken(token).toString('hex'),
    content: sealContent(vault, messageId, content).toString('hex'),
  };
}
