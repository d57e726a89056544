import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.js';

const LINK_PURPOSES = ['VERIFY_EMAIL', 'RESET_PASSWORD', 'INVITATION', 'CHANGE_EMAIL'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const AccountLinkSchema = defineEntity({
  name: 'AccountLink',
  properties: {
    /** SHA-256 of the token in the mailed link. The token itself is never stored. */
    tokenHash: p.blob().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    purpose: p.enum(LINK_PURPOSES),
    /** The new address, of a link that changes it (R-REG-11). */
    email: p.text().nullable(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
  },
});

/** A one-time link sent by mail (R-REG-5, R-REG-8). */
export class AccountLink extends AccountLinkSchema.class {}
AccountLinkSchema.setClass(AccountLink);
