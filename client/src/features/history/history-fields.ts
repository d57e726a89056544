import { t } from '../../lib/i18n';
import { attachmentKinds, idKinds, idKindText } from '../people/person-parts';

/** Every field of which the server records changes, in words; a test compares them. */
export const fieldLabels = {
  accountName: () => t('history:field.accountName'),
  attachmentKind: () => t('history:field.attachmentKind'),
  branches: () => t('history:field.branches'),
  companyAddress: () => t('history:field.companyAddress'),
  companyFax: () => t('history:field.companyFax'),
  companyName: () => t('history:field.companyName'),
  companyPhone: () => t('history:field.companyPhone'),
  consentVersion: () => t('history:field.consentVersion'),
  email: () => t('history:field.email'),
  englishName: () => t('history:field.englishName'),
  idKind: () => t('history:field.idKind'),
  idNumber: () => t('history:field.idNumber'),
  language: () => t('history:field.language'),
  mobile: () => t('history:field.mobile'),
  name: () => t('history:field.name'),
  personName: () => t('history:field.personName'),
  recoveryCodesLeft: () => t('history:field.recoveryCodesLeft'),
  responsiblePerson: () => t('history:field.responsiblePerson'),
  roles: () => t('history:field.roles'),
} as const satisfies Record<string, () => string>;
type Field = keyof typeof fieldLabels;

const isField = (field: string): field is Field => Object.hasOwn(fieldLabels, field);

/** The field in words; one that is newer than this page under its name in the API. */
export const fieldLabel = (field: string) => (isField(field) ? fieldLabels[field]() : field);

const oneOf =
  <Value extends string>(values: readonly Value[], text: (value: Value) => string) =>
  (stored: string) => {
    const known = values.find((value) => value === stored);
    return known === undefined ? stored : text(known);
  };

const listOf = (text: (value: string) => string) => (stored: string) =>
  stored.split(', ').map(text).join(t('history:listSeparator'));

/** Fields that hold names of the API instead of what somebody typed. */
const valueTexts: Partial<Record<Field, (stored: string) => string>> = {
  attachmentKind: oneOf(attachmentKinds, (kind) => t(`people:attachment.short.${kind}`)),
  branches: listOf(oneOf(['KL', 'TX', 'KH', 'HL'] as const, (code) => t(`history:branch.${code}`))),
  idKind: oneOf(idKinds, idKindText),
  language: oneOf(['ZH_HANT', 'EN'] as const, (each) => t(`history:language.${each}`)),
  roles: listOf(oneOf(['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] as const, (role) => t(`history:role.${role}`))),
};

/** A recorded value as people read it. */
export const valueText = (field: string, stored: string) =>
  (isField(field) ? valueTexts[field]?.(stored) : undefined) ?? stored;
