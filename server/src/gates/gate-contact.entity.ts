import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Gate } from './gate.entity.js';

export const GATE_CONDITIONS = ['IN_ORDER', 'OUT_OF_ORDER'] as const;
export type GateCondition = (typeof GATE_CONDITIONS)[number];

const GateContactSchema = defineEntity({
  name: 'GateContact',
  properties: {
    gateId: () => p.manyToOne(Gate).mapToPk().fieldName('gate_id').primary().deleteRule('cascade'),
    /** The system that named the gate last. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    /** When a system last named it in a question, a report of passages or of its health; to the minute for questions. */
    heardAt: p.datetime(3),
    /** Time of the latest passage at it. */
    lastPassageAt: p.datetime(3).nullable(),
    /** When its health was last reported; the rest is from then, and null if it never was. */
    reportedAt: p.datetime(3).nullable(),
    condition: p.enum(GATE_CONDITIONS).nullable(),
    /** The last change of passes that it has applied; null if it keeps no copy. */
    cursor: p.text().nullable(),
    /** Changes that it had not applied then, as far as they were counted. */
    pendingChanges: p.integer().nullable(),
    /** Since when it has not caught up with what there was then, and that end of the feed. */
    behindSince: p.datetime(3).nullable(),
    behindCursor: p.text().nullable(),
    unsentEvents: p.integer().nullable(),
  },
});

/** When a gate was last heard of, and what its system says of it. */
export class GateContact extends GateContactSchema.class {}
GateContactSchema.setClass(GateContact);

const GateSystemContactSchema = defineEntity({
  name: 'GateSystemContact',
  properties: {
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').primary(),
    reportedAt: p.datetime(3),
    software: p.text(),
    /** By how many milliseconds its clock was ahead of ours. */
    clockAheadMs: p.integer(),
  },
});

/** What a gate system last said of itself. */
export class GateSystemContact extends GateSystemContactSchema.class {}
GateSystemContactSchema.setClass(GateSystemContact);

const GateStreamSchema = defineEntity({
  name: 'GateStream',
  properties: {
    id: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').index(),
    openedAt: p.datetime(3),
    /** When the server that holds it last said so; one that is gone says nothing. */
    seenAt: p.datetime(3),
  },
});

/** A connection on which a gate system is pushed changes. */
export class GateStream extends GateStreamSchema.class {}
GateStreamSchema.setClass(GateStream);
