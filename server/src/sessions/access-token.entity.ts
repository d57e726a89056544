import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const AccessTokenSchema = defineEntity({
  name: 'AccessToken',
  properties: {
    id: p.uuid().primary(),
    tokenHash: p.blob().unique(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    label: p.text(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    /** Accurate to about a minute. */
    lastUsedAt: p.datetime(3).nullable(),
  },
});

/** A bearer token for programs: queries of analysts, and gate systems. Shown once, stored as a hash. */
export class AccessToken extends AccessTokenSchema.class {}
AccessTokenSchema.setClass(AccessToken);
