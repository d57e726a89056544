import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { SharedBinding } from '../accounts/shared-binding.entity.js';

const SessionSchema = defineEntity({
  name: 'Session',
  properties: {
    /** SHA-256 of the opaque token in the cookie. */
    tokenHash: p.blob().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    remembered: p.boolean(),
    /** The password was right, the code of the second factor is pending. */
    secondFactorPending: p.boolean().default(false),
    /** For a shared account: the binding through which it acts now (R-REG-7). */
    bindingId: () =>
      p.manyToOne(SharedBinding).mapToPk().fieldName('binding_id').nullable().deleteRule('set null').index(),
    createdAt: p.datetime(3),
    /** When the session ends without a further request. */
    idleExpiresAt: p.datetime(3),
    /** When it ends in any case. */
    expiresAt: p.datetime(3),
  },
});

/** A signed-in browser (R-REG-9). Signing out, disabling and a new password delete the row. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
