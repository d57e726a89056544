import DataLoader from 'dataloader';
import type { SignedInViewer } from '../../access/viewer.js';
import { ID_KINDS } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { PassHolderType } from '../../passes/pass-holder.type.js';
import { build } from '../../shared/build.js';
import { buildPage, type PageRequest, pageOf } from '../../shared/paging.js';
import { bytes, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../../shared/rows.js';
import { instant, sql } from '../../shared/sql.js';
import { type EligibilityType, eligibility } from '../forms/eligibility.type.js';
import { ITEMS } from '../forms/item-state.sql.js';
import type { ApplicationType } from '../records/application.type.js';
import { ApplicationItemPage, ApplicationItemType } from './application-item.type.js';
import { eligibilityOfItems } from './item-eligibility.queries.js';
import { ITEM_FACTS, ItemFactsRow, itemFacts } from './item-facts.js';

const Row = {
  ...ItemFactsRow,
  id: uuid,
  application_id: uuid,
  person_id: uuid,
  pass_id: nullable(uuid),
  issued_pass_id: nullable(uuid),
  holder_name: text,
  holder_english_name: nullable(text),
  holder_id_kind: oneOf(ID_KINDS),
  holder_id_cipher: bytes,
  state_since: timestamp,
  reason: nullable(text),
};
type Row = RowOf<typeof Row>;

/** The items of an application that the viewer was already shown. */
export async function listItems(
  context: RequestContext,
  application: ApplicationType,
  request: PageRequest,
): Promise<ApplicationItemPage> {
  const { signedIn, database } = context;
  const rows = await database.rows(
    Row,
    sql`
    select i.id, i.application_id, i.person_id, i.pass_id, i.issued_pass_id, i.holder_name, i.holder_english_name,
      i.holder_id_kind, i.holder_id_cipher, i.state_since, ${ITEM_FACTS}, (select s.reason from application_step s
        where s.item_id = i.id and s.action in ('RETURN', 'REJECT', 'WITHDRAW') order by s.id desc limit 1) reason
    from ${ITEMS} join account me on me.id = ${signedIn.accountId}
    where i.application_id = ${application.id} order by i.position ${pageOf(request)}`,
  );
  return buildPage(ApplicationItemPage, {
    items: rows.map((row) => present(signedIn, application, row)),
    request,
    count: async () => application.itemCount,
  });
}

function present(viewer: SignedInViewer, application: ApplicationType, row: Row): ApplicationItemType {
  // Who reads the application in full reads who is on it: an operator their own people, staff those of their branch.
  const { readable } = application;
  const holder = build(PassHolderType, {
    subjectId: row.id,
    inClear: readable,
    recorded: viewer.kind !== 'OPERATOR',
    storedName: row.holder_name,
    storedEnglishName: row.holder_english_name,
    idKind: row.holder_id_kind,
    idCipherIn: 'application_item.holder_id_cipher',
    idCipherHex: row.holder_id_cipher,
  });
  return build(ApplicationItemType, {
    application,
    id: row.id,
    passId: row.pass_id,
    issuedPassId: row.issued_pass_id,
    state: row.state,
    stateSince: instant(row.state_since),
    holder,
    personId: viewer.kind === 'OPERATOR' && readable ? row.person_id : null,
    reason:
      readable && (row.state === 'RETURNED' || row.state === 'REJECTED' || row.state === 'WITHDRAWN')
        ? row.reason
        : null,
    facts: itemFacts(row),
  });
}

/** Batches the eligibility of items: staff get the same answer as an approval. */
export function itemEligibilityLoader(context: RequestContext): DataLoader<ApplicationItemType, EligibilityType> {
  return new DataLoader(async (items) => {
    const { ports } = context.services;
    const answers = await eligibilityOfItems(
      context.services,
      items.map(({ id, application: { form } }) => ({ id, form })),
      context.now,
      { ofOthers: context.viewer.kind === 'STAFF' },
    );
    return items.map(({ id }) => eligibility(ports, answers.get(id) ?? { reasons: [], conclusive: true }));
  });
}
