import { formatDate, formatDateTime } from '../../lib/dates';
import { comma, t } from '../../lib/i18n';
import { actionText, itemActions, itemStates, stateText } from '../applications/application-words';
import { attachmentKinds } from '../people/person-parts';
import { named, type Params, type Sentence, string } from './sentences';

/** With the day that `until` tells, where it is known. */
function dated({ until }: Params, withDate: (date: string) => string, without: () => string): string {
  const instant = string(until);
  return instant === undefined ? without() : withDate(formatDate(instant));
}

/** With the minute that `until` tells, where it is known. */
function timed({ until }: Params, withTime: (time: string) => string, without: () => string): string {
  const instant = string(until);
  return instant === undefined ? without() : withTime(formatDateTime(instant));
}

function attachmentMissing({ attachment }: Params): string {
  const kind = attachmentKinds.find((each) => each === attachment);
  return t(kind ? `errors:attachmentMissing.${kind}` : 'errors:attachmentMissing.OTHER');
}

function openApplication({ applicationNumber }: Params): string {
  const number = string(applicationNumber);
  return number === undefined ? t('errors:openApplication') : t('errors:openApplicationOf', { number });
}

function otherBranch(params: Params): string {
  const branch = named(params, 'branch');
  return branch === undefined ? t('errors:otherBranch') : t('errors:otherBranchThan', { branch });
}

function actionNotAllowed(params: Params): string {
  const [state, action] = [
    itemStates.find((each) => each === params.state),
    itemActions.find((each) => each === params.action),
  ];
  if (action === undefined) return t('errors:actionNotAllowed');
  return state === undefined
    ? t('errors:actionNotPossible', { action: actionText(action) })
    : t('errors:actionNotPossibleIn', { action: actionText(action), state: stateText(state) });
}

function personHasApplications({ applicationNumbers, colleaguesNumbers }: Params): string {
  const own = Array.isArray(applicationNumbers) ? applicationNumbers.join(comma()) : '';
  const colleagues = Array.isArray(colleaguesNumbers) ? colleaguesNumbers.join(comma()) : '';
  if (colleagues) return t('errors:personHasColleaguesApplications', { numbers: colleagues });
  return t('errors:personHasApplications', { numbers: own });
}

/** What may block an application, or a card on its way to its holder. */
export const applicationSentences = {
  ATTACHMENT_MISSING: attachmentMissing,
  PERIODIC_PASS_EXISTS: (params) =>
    dated(
      params,
      (date) => t('errors:periodicPassUntil', { date }),
      () => t('errors:periodicPass'),
    ),
  ALREADY_RENEWED: (params) =>
    dated(
      params,
      (date) => t('errors:alreadyRenewedUntil', { date }),
      () => t('errors:alreadyRenewed'),
    ),
  PERSON_BANNED: (params) =>
    dated(
      params,
      (date) => t('errors:personBannedUntil', { date }),
      () => t('errors:personBanned'),
    ),
  COMPANY_BARRED: (params) =>
    dated(
      params,
      (date) => t('errors:companyBarredUntil', { date }),
      () => t('errors:companyBarred'),
    ),
  BAN_ALREADY_PROPOSED: () => t('errors:banAlreadyProposed'),
  BAN_NOT_IN_FORCE: () => t('errors:banNotInForce'),
  BAN_CAUSE_TAKEN: () => t('errors:banCauseTaken'),
  BAN_RULE_IN_FORCE: () => t('errors:banRuleInForce'),
  PERIODIC_PASS_DEACTIVATED: (params) =>
    timed(
      params,
      (time) => t('errors:periodicPassDeactivatedUntil', { time }),
      () => t('errors:periodicPassDeactivated'),
    ),
  OPEN_APPLICATION_EXISTS: openApplication,
  PASS_KIND_NOT_ALLOWED: () => t('errors:passKindNotAllowed'),
  RFID_CARDS_ONLY: () => t('errors:rfidCardsOnly'),
  PASS_CANCELLED: () => t('errors:passCancelled'),
  PASS_EXCHANGED: ({ exchangedForNumber: number }) =>
    typeof number === 'string' ? t('errors:passExchangedFor', { number }) : t('errors:passExchanged'),
  PASS_EXPIRED: (params) =>
    dated(
      params,
      (date) => t('errors:passExpiredOn', { date }),
      () => t('errors:passExpired'),
    ),
  VALIDITY_TOO_SHORT: () => t('errors:validityTooShort'),
  NO_EXCHANGE: () => t('errors:noExchange'),
  FEE_RULE_IN_FORCE: () => t('errors:feeRuleInForce'),
  COLLECTION_DETAILS_REQUIRED: () => t('errors:collectionDetailsRequired'),
  FEE_DUE: () => t('errors:feeDue'),
  OLD_CARD_NOT_RETURNED: () => t('errors:oldCardNotReturned'),
  FEE_NOT_DUE: () => t('errors:feeNotDue'),
  FEE_NOT_SETTLED: () => t('errors:feeNotSettled'),
  PASS_DEACTIVATED: (params) =>
    timed(
      params,
      (time) => t('errors:passDeactivatedUntil', { time }),
      () => t('errors:passDeactivated'),
    ),
  DEACTIVATED_OTHERWISE: () => t('errors:deactivatedOtherwise'),
  REINSTATEMENT_PENDING: (params) =>
    timed(
      params,
      (time) => t('errors:reinstatementPendingUntil', { time }),
      () => t('errors:reinstatementPending'),
    ),
  CANCELLATION_OPEN: ({ applicationNumber }) => {
    const number = string(applicationNumber);
    return number === undefined ? t('errors:cancellationOpen') : t('errors:cancellationOpenOf', { number });
  },
  ID_NUMBER_MISMATCH: () => t('errors:idNumberMismatch'),
  GRANT_NOT_RUNNING: () => t('errors:grantNotRunning'),
  PASS_BLOCKED: () => t('errors:passBlocked'),
  ALREADY_BLOCKED: () => t('errors:alreadyBlocked'),
  ALREADY_DEACTIVATED: () => t('errors:alreadyDeactivated'),
  NOT_DEACTIVATED: () => t('errors:notDeactivated'),
  ALREADY_PROPOSED: () => t('errors:alreadyProposed'),
  PROPOSAL_OVER: () => t('errors:proposalOver'),
  HOLD_NOT_IN_FORCE: () => t('errors:holdNotInForce'),
  PERSON_HAS_CARDS: ({ passNumbers }) =>
    t('errors:personHasCards', { numbers: Array.isArray(passNumbers) ? passNumbers.join(comma()) : '' }),
  PERSON_HAS_APPLICATIONS: personHasApplications,
  PERSON_REMOVED: () => t('errors:personRemoved'),
  LATER_AREAS_FIRST: (params) =>
    dated(
      params,
      (date) => t('errors:laterAreasFrom', { date }),
      () => t('errors:laterAreas'),
    ),
  PASS_NOT_COLLECTED: () => t('errors:passNotCollected'),
  PASS_NOT_YET_VALID: (params) =>
    dated(
      params,
      (date) => t('errors:passNotYetValidUntil', { date }),
      () => t('errors:passNotYetValid'),
    ),
  REASON_OF_OTHER_STEP: () => t('errors:reasonOfOtherStep'),
  TOO_EARLY_TO_RENEW: (params) =>
    dated(
      params,
      (date) => t('errors:renewableFrom', { date }),
      () => t('errors:tooEarlyToRenew'),
    ),
  SEEN_BY_GATE: () => t('errors:seenByGate'),
  TOO_LATE_TO_UNDO: () => t('errors:tooLateToUndo'),
  BATCH_DISSOLVED: () => t('errors:batchDissolved'),
  BATCH_MADE: () => t('errors:batchMade'),
  CARD_IN_BATCH: ({ createdAt }) => t('errors:cardInBatch', { time: formatDateTime(String(createdAt)) }),
  TOO_LATE_TO_VOID: () => t('errors:tooLateToVoid'),
  VOID_LIMIT_REACHED: () => t('errors:voidLimit'),
  HOLDER_RENAMED: () => t('errors:holderRenamed'),
  RENEWAL_LIMIT_REACHED: (params) =>
    dated(
      params,
      (date) => t('errors:renewalLimitUntil', { date }),
      () => t('errors:renewalLimit'),
    ),
  OTHER_BRANCH: otherBranch,
  NOTHING_CHANGES: () => t('errors:nothingChanges'),
  ACTION_NOT_ALLOWED: actionNotAllowed,
  TWO_PEOPLE_NEEDED: () => t('errors:twoPeopleNeeded'),
  TERM_OVER: (params) =>
    dated(
      params,
      (date) => t('errors:termOverOn', { date }),
      () => t('errors:termOver'),
    ),
  FORM_LOCKED: () => t('errors:formLocked'),
  NO_CARD: () => t('errors:noCard'),
} satisfies Record<string, Sentence>;
