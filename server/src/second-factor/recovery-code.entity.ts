import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  properties: {
    /** SHA-256 of the code, which is as random as a token. */
    codeHash: p.blob().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    usedAt: p.datetime(3).nullable(),
  },
});

/** Replaces a code of the second factor, once, if the device is lost. */
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);
