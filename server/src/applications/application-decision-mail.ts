import type { RequestContext } from '../context.js';
import { previewMail } from '../messages/email/mail-preview.js';
import type { MailPreviewType } from '../messages/email/mail-preview.type.js';
import { found } from '../shared/errors.js';
import { nullable, oneOf, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { ADDRESSEE_ID } from './application.addressee.js';
import { decisionMail, type Outcome } from './application.mails.js';
import { applicationById } from './application.queries.js';
import { checkDecisions, type ItemDecision } from './decide.commands.js';
import { ITEM_STATES, nextState } from './forms/states.js';
import { ITEM_STATE, ITEMS } from './item-state.sql.js';

const Row = {
  id: uuid,
  name: text,
  passNumber: nullable(text),
  state: oneOf(ITEM_STATES),
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
    sql`select i.id, i.holder_name "name", about.number "passNumber",
    ${ITEM_STATE} state from ${ITEMS} left join pass about on about.id = i.pass_id where i.application_id = ${id}`,
  );
  const [submitter] = await database.rows(
    Submitter,
    sql`select b.person_name "personName", b.email, b.language
    from application a join account b on b.id = ${ADDRESSEE_ID} where a.id = ${id}`,
  );
  const outcomes = checked.flatMap(({ itemId, action, reason = null }): Outcome[] => {
    const row = rows.find((item) => item.id === itemId);
    const to = row && nextState(application.form, row.state, action);
    return row && to ? [{ name: row.name, passNumber: row.passNumber, action, to, reason }] : [];
  });
  const mail = decisionMail(found(submitter), application, outcomes);
  return mail && previewMail(mail, services.env.publicUrl);
}
