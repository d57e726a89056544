import type { HistoryAction } from '../../gql/graphql';
import { formatDate, formatDateTime, formatMonth } from '../../lib/dates';
import { comma, isTextKey, t } from '../../lib/i18n';
import { phoneText } from '../../lib/phone-text';
import { termText, termUnits } from '../applications/application-words';
import { causeText, holdCauses } from '../holds/hold-words';
import { attachmentKinds, idKinds, idKindText } from '../people/person-parts';
import { accountLanguages } from '../session/account-language';
import { staffRoles } from '../staff/staff-role-texts';
import type { history } from './texts.zh-Hant';

/** A test on the server compares these with all that it records. */
type Field = keyof typeof history.field;

/** The field in words; one that is newer than this page under its name in the API. */
export function fieldLabel(field: string, action: HistoryAction): string {
  if (field === 'passNumber' && (action === 'RENEWED' || action === 'ISSUED' || action === 'EXCHANGE_SUBMITTED'))
    return t(`history:card.${action}`);
  const key = `history:field.${field}` as const;
  return isTextKey(key) ? t(key) : field;
}

const oneOf =
  <Value extends string>(values: readonly Value[], text: (value: Value) => string) =>
  (stored: string) => {
    const known = values.find((value) => value === stored);
    return known === undefined ? stored : text(known);
  };

const listOf = (text: (value: string) => string) => (stored: string) => stored.split(', ').map(text).join(comma());

/** `3 YEAR` */
function storedTerm(stored: string): string {
  const [count, unit] = stored.split(' ');
  const known = termUnits.find((each) => each === unit);
  return known === undefined ? stored : termText({ count: Number(count), unit: known });
}

const branchText = oneOf(['KL', 'TX', 'KH', 'HL'] as const, (code) => t(`history:branch.${code}`));

/** Fields that hold values of the API instead of typed text. */
const valueTexts = new Map<string, (stored: string) => string>(
  Object.entries({
    attachmentKind: oneOf(attachmentKinds, (kind) => t(`person:attachment.short.${kind}`)),
    branch: branchText,
    branches: listOf(branchText),
    month: formatMonth,
    idKind: oneOf(idKinds, idKindText),
    companyFax: phoneText,
    companyPhone: phoneText,
    mobile: phoneText,
    cause: oneOf(holdCauses, causeText),
    until: formatDateTime,
    documentValidTo: formatDate,
    bannedUntil: formatDate,
    barredUntil: formatDate,
    startDay: formatDate,
    firstDay: formatDate,
    freeIssuedBefore: formatDate,
    validTo: formatDate,
    holdsFrom: formatDateTime,
    holdsUntil: formatDateTime,
    collectorKind: oneOf(['HOLDER', 'COMPANY_STAFF', 'FAMILY', 'DELEGATE'] as const, (kind) =>
      t(`history:collectorKind.${kind}`),
    ),
    proposedStop: oneOf(['CANCELLATION', 'DEACTIVATION'] as const, (kind) => t(`history:proposedStop.${kind}`)),
    term: storedTerm,
    language: (stored) => accountLanguages.find(({ value }) => value === stored)?.label ?? stored,
    roles: listOf(oneOf(staffRoles, (role) => t(`staffMember:role.${role}`))),
  } satisfies Partial<Record<Field, (stored: string) => string>>),
);

/** A recorded value as people read it. */
export const valueText = (field: string, stored: string) => valueTexts.get(field)?.(stored) ?? stored;
