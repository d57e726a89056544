import { raw } from '../../shared/sql.js';
import { DECISION_STEPS, STEPS } from './decision-steps.js';
import { OPEN_STATES } from './states.js';

/** Items `i` of applications `a` with the cards `n` that were issued for them. */
export const ITEMS = raw(`application_item i join application a on a.id = i.application_id
  left join pass n on n.id = i.issued_pass_id`);

/** The state of an item `i` with its card `n`. `cardState` says the same in TypeScript, and a test compares the two. */
export const ITEM_STATE = raw(`case when i.state <> 'APPROVED' then i.state when n.id is null then 'DONE'
  when n.collected_at is not null then 'COLLECTED' when n.cancelled_at is not null then 'CANCELLED'
  when n.made_at is not null then 'MADE' else 'TO_BE_MADE' end`);

/** Who filed an application `a`: who submitted it and who sent it in again, and the accounts through which shared ones did. */
export const FILERS = raw(`select a.submitted_by_id union all select a.submitted_through_id
  union all select unnest(array[s.account_id, s.through_id]) from application_step s
    join application_item f on f.id = s.item_id where f.application_id = a.id and s.action = 'RESUBMIT'`);

const otherStep = DECISION_STEPS.flatMap((step) => {
  const { otherPersonThan } = STEPS[step];
  return otherPersonThan ? [`when '${step}' then '${otherPersonThan}'`] : [];
});

/**
 * Whether account `me` approved, for whichever branch, the step that another person must have approved before the one at which
 * the item `i` is: itself, or an account with the same e-mail address (R-PRD-1). What was approved before the item was last
 * sent in again does not count.
 */
export const APPROVED_BEFORE_BY_ME = raw(`exists (select from application_step s join account b on b.id = s.account_id
  where s.item_id = i.id and s.action = 'APPROVE' and s.from_state = (case i.state ${otherStep.join(' ')} end)
    and (b.id = me.id or b.email_key = me.email_key) and not exists (select from application_step r
      where r.item_id = i.id and r.action = 'RESUBMIT' and r.id > s.id))`);

const AT_STEP = `from branch_approval d where d.item_id = i.id and d.step = i.state`;

/**
 * The branches that decide on an item `i` of an application `a` at the step where it is, and those of them that have not
 * approved yet (R-PRD-1). An item that a server of the version before stored has no approvals: its application's branch decides.
 */
export const DECIDING_BRANCHES = raw(
  `(select coalesce(array_agg(d.branch_code), array_remove(array[a.branch_code], null)) ${AT_STEP})`,
);
export const WAITING_BRANCHES = raw(`(select case when count(*) = 0 then array_remove(array[a.branch_code], null)
  else coalesce(array_agg(d.branch_code) filter (where d.approved_at is null), '{}') end ${AT_STEP})`);

/** Items `i` that are still to be decided or corrected; written out, so that the partial index serves. */
export const OPEN_ITEM = raw(`i.state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`);
