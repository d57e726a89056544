import type { RequestContext } from '../../context.js';
import { previewMail } from '../../messages/email/mail-preview.js';
import type { MailPreviewType } from '../../messages/email/mail-preview.type.js';
import { holderInMail } from '../../passes/holder-in-mails.js';
import { found } from '../../shared/errors.js';
import { bytes, nullable, oneOf, text, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import { ITEMS } from '../forms/item-state.sql.js';
import { grantedPasses } from '../granted-passes/granted-passes.js';
import { ITEM_FACTS, ItemFactsRow, itemFacts } from '../items/item-facts.js';
import { branchesOfDecision, mayDecide, stateAfterDecision } from '../items/item-guards.js';
import { ADDRESSEE_ID } from '../records/application.addressee.js';
import { type Outcome, outcomesMail } from '../records/application.mails.js';
import { applicationById } from '../records/application.queries.js';
import { checkDecisions } from './decide.commands.js';
import type { ItemDecision } from './item-decision.js';

const Row = {
  id: uuid,
  name: text,
  cipher: bytes,
  passNumber: nullable(text),
  ...ItemFactsRow,
};

const Submitter = {
  personName: text,
  email: text,
  language: oneOf(['ZH_HANT', 'EN']),
};

/** The mail that these decisions would send. Refuses with NOT_FOUND, and reasons as a decision does. */
export async function applicationDecisionMail(
  context: RequestContext,
  id: string,
  decisions: readonly ItemDecision[],
): Promise<MailPreviewType | null> {
  const application = found(await applicationById(context, id));
  const checked = checkDecisions(decisions);
  const { database, services } = context;
  const rows = await database.rows(
    Row,
    sql`select i.id, i.holder_name "name", i.holder_id_cipher cipher, about.number "passNumber",
    ${ITEM_FACTS} from ${ITEMS} left join pass about on about.id = i.pass_id
    join account me on me.id = ${context.signedIn.accountId} where i.application_id = ${id}`,
  );
  const [submitter] = await database.rows(
    Submitter,
    sql`select b.person_name "personName", b.email, b.language
    from application a join account b on b.id = ${ADDRESSEE_ID} where a.id = ${id}`,
  );
  const grants = grantedPasses(application, checked);
  const outcomes = checked.flatMap(({ itemId, action, reason = null }, at): Outcome[] => {
    const row = rows.find((item) => item.id === itemId);
    if (!row) return [];
    const facts = itemFacts(row);
    const to = mayDecide(context.viewer, facts) === true ? stateAfterDecision(context.viewer, facts, action) : null;
    const branchCodes = branchesOfDecision(context.viewer, facts);
    const sealed = Buffer.from(row.cipher.slice(2), 'hex');
    const idNumber = { column: 'application_item.holder_id_cipher', row: row.id, bytes: sealed } as const;
    const holder = holderInMail(services.vault, { name: row.name, idNumber });
    const { passNumber } = row;
    const granted = grants[at] ?? null;
    return to ? [{ holder, passNumber, action, from: facts.state, to, reason, branchCodes, granted }] : [];
  });
  const mail = outcomesMail(services.ports, found(submitter), application, outcomes);
  return mail && previewMail(mail, services.env.publicUrl);
}
