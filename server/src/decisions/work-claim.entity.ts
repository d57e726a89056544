import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

const WorkClaimSchema = defineEntity({
  name: 'WorkClaim',
  properties: {
    /** Id of the registration, certificate or application; ids are unique over all kinds. */
    subjectId: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    claimedAt: p.datetime(3),
    /** A claim that is not renewed ends by itself: nobody's case is kept by a closed browser. */
    expiresAt: p.datetime(3),
  },
});

/** A reviewer is working on a case: colleagues see it and leave it alone. */
export class WorkClaim extends WorkClaimSchema.class {}
WorkClaimSchema.setClass(WorkClaim);
