import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';

export const VERIFIED_BY = ['CODE', 'LINK'] as const;
export type VerifiedBy = (typeof VERIFIED_BY)[number];

const PhoneVerificationSchema = defineEntity({
  name: 'PhoneVerification',
  indexes: [{ name: 'phone_verification_chain_index', properties: ['chainId', 'verifiedAt', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    /** The first card of the chain: the verification is that of all its cards (R-TEL-6). */
    chainId: () => p.manyToOne(Pass).mapToPk().fieldName('chain_id'),
    phone: p.text(),
    verifiedAt: p.datetime(3),
    by: p.enum(VERIFIED_BY),
    /** Who typed the code while signed in; null for the holder. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
  },
});

/** 手機驗證: proof that a phone is that of the holder of a card. The latest of a chain counts (R-TEL-6). */
export class PhoneVerification extends PhoneVerificationSchema.class {}
PhoneVerificationSchema.setClass(PhoneVerification);
