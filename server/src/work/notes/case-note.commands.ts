import * as v from 'valibot';
import type { RequestContext } from '../../context.js';
import { lockRowExclusively } from '../../shared/advisory-locks.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { onceOnly } from '../../shared/idempotency.js';
import { isId, newId } from '../../shared/ids.js';
import { boolean, integer } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { check, requiredText } from '../../shared/validation.js';
import { caseNotes, knowsCase } from './case-note.queries.js';
import type { CaseNoteType } from './case-note.type.js';

const MAX_NOTE = 500;
const MAX_NOTES = 200;

const shape = v.object({ text: requiredText(MAX_NOTE) });

/** Adds a note on a case. Refuses with REQUIRED, TOO_LONG or INVALID at `text`, NOT_FOUND, TOO_MANY. */
export async function addCaseNote(
  context: RequestContext,
  { id, text: written }: { readonly id: string; readonly text: string },
  idempotencyKey: string | null,
): Promise<CaseNoteType> {
  const { text } = check(shape, { text: written });
  const { services, signedIn, now } = context;
  const [known] = isId(id)
    ? await services.database.rows({ known: boolean }, sql`select ${knowsCase(signedIn, sql`${id}::uuid`)} known`)
    : [];
  if (!known?.known) refuse(ErrorCode.NOT_FOUND);
  const call = { owner: signedIn.accountId, key: idempotencyKey, operation: 'addCaseNote', input: { id, text } };
  const noteId = await onceOnly(context, call, async (tx) => {
    // Of two written at once the second counts the first.
    await lockRowExclusively(tx, id);
    const database = transactionDatabase(tx);
    const [count] = await database.rows(
      { notes: integer },
      sql`select count(*)::int notes from case_note n where n.case_id = ${id}::uuid`,
    );
    if ((count?.notes ?? 0) >= MAX_NOTES) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_NOTES });
    const added = newId();
    await database.change(sql`insert into case_note (id, case_id, author_id, written_at, text)
      values (${added}, ${id}, ${signedIn.accountId}, ${now}, ${text})`);
    return added;
  });
  return found((await caseNotes(context, id)).find((note) => note.id === noteId));
}
