import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const SignInFailureSchema = defineEntity({
  name: 'SignInFailure',
  properties: {
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').primary(),
    /** The browser or network address that sent the wrong passwords. */
    sender: p.text().primary(),
    failures: p.integer(),
    lockedUntil: p.datetime(3).nullable(),
    failedAt: p.datetime(3),
  },
});

/** Wrong passwords for an account from one sender: a lock of one sender shuts out no other (R-REG-9). */
export class SignInFailure extends SignInFailureSchema.class {}
SignInFailureSchema.setClass(SignInFailure);
