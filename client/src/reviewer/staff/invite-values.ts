import { accountLanguage } from '../../domain/session/account-language';
import type { InviteStaffInput, Language, StaffKind } from '../../gql/graphql';
import { language, t } from '../../lib/i18n';
import type { Rights } from './RightsFields';

export interface InviteValues extends Rights {
  kind: StaffKind;
  accountName: string;
  personName: string;
  email: string;
  language: Language;
}

export const noInvitation = (): InviteValues => ({
  kind: 'STAFF',
  accountName: '',
  personName: '',
  email: '',
  language: accountLanguage(language()),
  roles: [],
  branchCodes: [],
});

/** Analysts have neither roles nor branches; what was ticked before the kind was changed stays on the form only. */
export const inviteInput = (values: InviteValues): InviteStaffInput =>
  values.kind === 'STAFF' ? { ...values } : { ...values, roles: [], branchCodes: [] };

/** From top to bottom of the form. */
export const inviteLabels = () => ({
  kind: t('staff:field.kind'),
  accountName: t('staff:field.accountName'),
  personName: t('staff:field.personName'),
  email: t('staff:field.email'),
  language: t('staff:field.language'),
  roles: t('staffMember:field.roles'),
  branchCodes: t('staffMember:field.branches'),
});
