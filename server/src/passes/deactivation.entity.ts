import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Branch } from '../ports/branch.entity.js';
import { Pass } from './pass.entity.js';

/** In the order in which they are shown: of several in force the first (R-PRD-7). */
export const DEACTIVATION_REASONS = ['BRANCH_DECISION', 'RECORD_ANOMALIES', 'NO_PASSAGE'] as const;
export type DeactivationReason = (typeof DEACTIVATION_REASONS)[number];

const DeactivationSchema = defineEntity({
  name: 'Deactivation',
  indexes: [
    { name: 'deactivation_pass_index', properties: ['passId', 'startsAt'] },
    { name: 'deactivation_anomalies_index', properties: ['startsAt'], where: `"reason" = 'RECORD_ANOMALIES'` },
  ],
  uniques: [{ name: 'deactivation_open_unique', properties: ['passId', 'reason'], where: '"until" is null' }],
  checks: [
    { name: 'deactivation_period_check', expression: 'until > starts_at' },
    { name: 'deactivation_end_check', expression: 'ended_at is null or until is not null' },
  ],
  properties: {
    id: p.uuid().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    /** The card that it was of before another one took its place, to which it goes back if that is undone (R-EXC-4). */
    movedFromId: p.uuid().nullable(),
    reason: p.enum(DEACTIVATION_REASONS),
    startsAt: p.datetime(3),
    /** The first instant at which it no longer holds; null while its end is open. */
    until: p.datetime(3).nullable(),
    /** Null for the system. */
    deactivatedById: () => p.manyToOne(Account).mapToPk().fieldName('deactivated_by_id').nullable(),
    note: p.text().nullable(),
    /** The branch that decided it; null for one of the system. */
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').nullable(),
    /** Who set `until`, when and why; `until` itself may be in the future. */
    endedAt: p.datetime(3).nullable(),
    endedById: () => p.manyToOne(Account).mapToPk().fieldName('ended_by_id').nullable(),
    endReason: p.text().nullable(),
  },
});

/** 停用: for one reason, over one period. Several stand side by side and end each on its own; a pass is deactivated while any is in force. */
export class Deactivation extends DeactivationSchema.class {}
DeactivationSchema.setClass(Deactivation);
