import { reasonText } from '../../domain/eligibility/reason-text';
import { graphql } from '../../gql';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';

/** A card as the form of exchanges shows it. */
export const ExchangeCard = graphql(`
  fragment ExchangeCard on Pass {
    number
    medium
    validFrom
    validTo
    exchangeCount
    exchangeFee
    holder {
      name
      idNumber
      masked
    }
    eligibility(form: CARD_EXCHANGE) {
      allowed
      reasons {
        code
        until
        attachment
        applicationNumber
      }
    }
  }
`);

type Reason = NonNullable<ExchangeCardFragment['eligibility']>['reasons'][number];

/** Why a card is not exchanged, in the words of the manual. */
export function whyNot(reason: Reason): string {
  switch (reason.code) {
    case 'ATTACHMENT_MISSING':
      return t('exchanges:why.photo');
    case 'PASS_EXPIRED':
      return t('exchanges:why.expired');
    case 'VALIDITY_TOO_SHORT':
      return t('exchanges:why.short');
    case 'PASS_DEACTIVATED':
      return t('exchanges:why.deactivated');
    case 'PASS_BLOCKED':
      return t('exchanges:why.blocked');
    case 'OPEN_APPLICATION_EXISTS':
      return t('exchanges:why.open', { application: reason.applicationNumber ?? '' });
    case 'PASS_CANCELLED':
      return t('exchanges:why.cancelled');
    case 'PASS_EXCHANGED':
      return t('exchanges:why.exchanged');
    case 'PASS_NOT_COLLECTED':
      return t('exchanges:why.waiting');
    default:
      return reasonText(reason).replace(/[。.]$/, '');
  }
}

/** The sentences about a card that cannot be added, one for each reason. */
export const refusals = ({ number, eligibility }: ExchangeCardFragment): string[] =>
  (eligibility?.reasons ?? []).map((reason) => t('exchanges:refused', { number, why: whyNot(reason) }));

export const feeText = (fee: number | null): string =>
  fee ? t('exchanges:fee.charged', { amount: fee }) : t('exchanges:fee.free');

export const hasPhoto = ({ eligibility }: ExchangeCardFragment): boolean =>
  !(eligibility?.reasons ?? []).some(({ code, attachment }) => code === 'ATTACHMENT_MISSING' && attachment === 'PHOTO');
