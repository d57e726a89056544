import type { RequestContext } from '../context.js';
import { sql } from '../shared/sql.js';

/** How often a question moves the time at which its gate was last heard of. */
export const CONTACT_TOUCH_MS = 60_000;

interface Contact {
  readonly gateId: string;
  readonly lastPassageAt?: Date;
}

/** Notes that a gate system has just named these gates; each once. */
export async function noteContact(
  { database, now, signedIn }: Pick<RequestContext, 'database' | 'now' | 'signedIn'>,
  contacts: readonly Contact[],
): Promise<void> {
  if (contacts.length === 0) return;
  // In one order: of two reports that have gates in common one waits for the other.
  await database.change(sql`
    insert into gate_contact (gate_id, account_id, heard_at, last_passage_at)
    select e.gate_id, ${signedIn.accountId}::uuid, ${now}::timestamptz, e.last_passage_at
    from unnest(${contacts.map(({ gateId }) => gateId)}::uuid[],
      ${contacts.map(({ lastPassageAt }) => lastPassageAt ?? null)}::timestamptz[]) e (gate_id, last_passage_at)
    order by e.gate_id
    on conflict (gate_id) do update set account_id = excluded.account_id,
      heard_at = greatest(gate_contact.heard_at, excluded.heard_at),
      last_passage_at = greatest(gate_contact.last_passage_at, excluded.last_passage_at)`);
}
