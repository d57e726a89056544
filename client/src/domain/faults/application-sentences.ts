import { formatDate } from '../../lib/dates';
import { comma, t } from '../../lib/i18n';
import { actionText, itemActions, itemStates, stateText } from '../applications/application-words';
import { attachmentKinds } from '../people/person-parts';
import { named, type Params, type Sentence, string } from './sentences';

/** With the day that `until` tells, where it is known. */
function dated({ until }: Params, withDate: (date: string) => string, without: () => string): string {
  const instant = string(until);
  return instant === undefined ? without() : withDate(formatDate(instant));
}

function attachmentMissing({ attachment }: Params): string {
  const kind = attachmentKinds.find((each) => each === attachment);
  return t(kind ? `faults:attachmentMissing.${kind}` : 'faults:attachmentMissing.OTHER');
}

function openApplication({ applicationNumber }: Params): string {
  const number = string(applicationNumber);
  return number === undefined ? t('faults:openApplication') : t('faults:openApplicationOf', { number });
}

function otherBranch(params: Params): string {
  const branch = named(params, 'branch');
  return branch === undefined ? t('faults:otherBranch') : t('faults:otherBranchThan', { branch });
}

function actionNotAllowed(params: Params): string {
  const [state, action] = [
    itemStates.find((each) => each === params.state),
    itemActions.find((each) => each === params.action),
  ];
  if (action === undefined) return t('faults:actionNotAllowed');
  return state === undefined
    ? t('faults:actionNotPossible', { action: actionText(action) })
    : t('faults:actionNotPossibleIn', { action: actionText(action), state: stateText(state) });
}

/** What may block an application, or a card on its way to its holder. */
export const applicationSentences = {
  ATTACHMENT_MISSING: attachmentMissing,
  PERIODIC_PASS_EXISTS: (params) =>
    dated(
      params,
      (date) => t('faults:periodicPassUntil', { date }),
      () => t('faults:periodicPass'),
    ),
  ALREADY_RENEWED: (params) =>
    dated(
      params,
      (date) => t('faults:alreadyRenewedUntil', { date }),
      () => t('faults:alreadyRenewed'),
    ),
  PERIODIC_PASS_DEACTIVATED: () => t('faults:periodicPassDeactivated'),
  OPEN_APPLICATION_EXISTS: openApplication,
  PASS_KIND_NOT_ALLOWED: () => t('faults:passKindNotAllowed'),
  RFID_CARDS_ONLY: () => t('faults:rfidCardsOnly'),
  PASS_CANCELLED: () => t('faults:passCancelled'),
  PASS_EXPIRED: (params) =>
    dated(
      params,
      (date) => t('faults:passExpiredOn', { date }),
      () => t('faults:passExpired'),
    ),
  PASS_DEACTIVATED: () => t('faults:passDeactivated'),
  PASS_BLOCKED: () => t('faults:passBlocked'),
  ALREADY_BLOCKED: () => t('faults:alreadyBlocked'),
  ALREADY_DEACTIVATED: () => t('faults:alreadyDeactivated'),
  NOT_DEACTIVATED: () => t('faults:notDeactivated'),
  ALREADY_PROPOSED: () => t('faults:alreadyProposed'),
  PROPOSAL_OVER: () => t('faults:proposalOver'),
  HOLD_NOT_IN_FORCE: () => t('faults:holdNotInForce'),
  PERSON_HAS_CARDS: ({ passNumbers }) =>
    t('faults:personHasCards', { numbers: Array.isArray(passNumbers) ? passNumbers.join(comma()) : '' }),
  PASS_NOT_COLLECTED: () => t('faults:passNotCollected'),
  PASS_NOT_YET_VALID: (params) =>
    dated(
      params,
      (date) => t('faults:passNotYetValidUntil', { date }),
      () => t('faults:passNotYetValid'),
    ),
  REASON_OF_OTHER_STEP: () => t('faults:reasonOfOtherStep'),
  TOO_EARLY_TO_RENEW: (params) =>
    dated(
      params,
      (date) => t('faults:renewableFrom', { date }),
      () => t('faults:tooEarlyToRenew'),
    ),
  SEEN_BY_GATE: () => t('faults:seenByGate'),
  TOO_LATE_TO_VOID: () => t('faults:tooLateToVoid'),
  VOID_LIMIT_REACHED: () => t('faults:voidLimit'),
  HOLDER_RENAMED: () => t('faults:holderRenamed'),
  RENEWAL_LIMIT_REACHED: (params) =>
    dated(
      params,
      (date) => t('faults:renewalLimitUntil', { date }),
      () => t('faults:renewalLimit'),
    ),
  OTHER_BRANCH: otherBranch,
  NOTHING_CHANGES: () => t('faults:nothingChanges'),
  ACTION_NOT_ALLOWED: actionNotAllowed,
  TWO_PEOPLE_NEEDED: () => t('faults:twoPeopleNeeded'),
  TERM_OVER: (params) =>
    dated(
      params,
      (date) => t('faults:termOverOn', { date }),
      () => t('faults:termOver'),
    ),
  FORM_LOCKED: () => t('faults:formLocked'),
  NO_CARD: () => t('faults:noCard'),
} satisfies Record<string, Sentence>;
