import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const WorkClaimSchema = defineEntity({
  name: 'WorkClaim',
  properties: {
    /** Id of the registration or certificate, or of a branch's part of an application; ids are unique over all kinds. */
    subjectId: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    claimedAt: p.datetime(3),
    /** A claim ends by itself unless renewed: a closed browser must not block a case. */
    expiresAt: p.datetime(3),
  },
});

/** A reviewer's claim on a case, which colleagues see and respect. */
export class WorkClaim extends WorkClaimSchema.class {}
WorkClaimSchema.setClass(WorkClaim);
