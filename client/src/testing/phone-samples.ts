import { makeFragmentData } from '../gql';
import type { CardPhonePartsFragment, PhoneChangePartsFragment } from '../gql/graphql';
import { CardPhoneParts } from '../operator/phones/card-phone-parts';
import { ChangeParts } from '../operator/phones/phone-changes';

/** Cards and the phones of their holders, for tests to vary. */

type Varied = Partial<Omit<CardPhonePartsFragment, 'holderPhone'>> & {
  phone?: Partial<NonNullable<CardPhonePartsFragment['holderPhone']>>;
};

/** An own card, whose holder's phone is on record and not verified. */
export const cardPhoneOf = ({ phone, ...varied }: Varied = {}) => {
  const number = varied.number ?? 'KHPS113-000043';
  const card: CardPhonePartsFragment = {
    ...{ id: `card-${number}`, number, validFrom: '2026-01-02', validTo: '2026-12-31', status: 'USABLE' },
    holder: { name: '王小明', masked: false, idNumber: 'A123456789' },
    ...varied,
    holderPhone: {
      ...{ state: 'UNVERIFIED', phone: '0912345678', verifiedPhone: null, verifiedAt: null, canChange: true },
      ...phone,
    },
  };
  return { id: card.id, number, ...makeFragmentData(card, CardPhoneParts) };
};

/** A phone that would be changed, or was. */
export const phoneChangeOf = (varied: Partial<PhoneChangePartsFragment> = {}) =>
  makeFragmentData(
    {
      ...{ row: 0, passNumber: 'KHPS113-000043', before: '0912345678', after: '0987654321' },
      ...{ codeSent: false, error: null },
      pass: { id: 'card-1', holder: { name: '王小明', masked: false } },
      ...varied,
    },
    ChangeParts,
  );
