import { EligibilityParts } from '../../domain/eligibility/eligibility';
import { apiErrorText } from '../../domain/errors/api-error-text';
import { graphql, readFragment } from '../../gql';
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
    hasPhoto
    eligibility(form: CARD_EXCHANGE) {
      ...EligibilityParts
    }
  }
`);

/** A reason of an eligibility answer, or an error of the submission. */
type Reason = { readonly code: string; readonly applicationNumber?: string | null };

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
      return apiErrorText({ code: reason.code, params: { ...reason } }).replace(/[。.]$/, '');
  }
}

export const eligibilityOf = ({ eligibility }: ExchangeCardFragment) => readFragment(EligibilityParts, eligibility);

/** What keeps a card from being exchanged; nothing if it can be. */
export const reasonsOf = (card: ExchangeCardFragment) => eligibilityOf(card)?.reasons ?? [];

/** 「證號 … 無法加入換證!!」, with one reason. */
export const refusal = (number: string, reason: Reason) => t('exchanges:refused', { number, why: whyNot(reason) });

/** The sentences about a card that cannot be added, one for each reason. */
export const refusals = (card: ExchangeCardFragment): string[] =>
  reasonsOf(card).map((reason) => refusal(card.number, reason));

export const feeText = (fee: number | null): string =>
  fee ? t('exchanges:fee.charged', { amount: fee }) : t('exchanges:fee.free');

export const feesOf = (cards: readonly ExchangeCardFragment[]): number =>
  cards.reduce((sum, { exchangeFee }) => sum + (exchangeFee ?? 0), 0);
