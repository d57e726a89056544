import { defineEntity, p } from '@mikro-orm/core';
import { Gate } from '../gates/gate.entity.js';
import { DIRECTIONS } from '../passes/direction.js';
import { Branch } from '../ports/branch.entity.js';
import { Port } from '../ports/port.entity.js';

export const FIGURE_SUBJECTS = ['PASSAGES', 'DECISIONS', 'REINSTATEMENTS', 'CARD_USE', 'TEXT_MESSAGES'] as const;
export type FigureSubject = (typeof FIGURE_SUBJECTS)[number];

const PublishedMonthSchema = defineEntity({
  name: 'PublishedMonth',
  properties: {
    /** The first day of the month, in Taipei. */
    month: p.date().primary(),
    publishedAt: p.datetime(3),
  },
});

/** A month whose figures were published: once, and never changed afterwards. */
export class PublishedMonth extends PublishedMonthSchema.class {}
PublishedMonthSchema.setClass(PublishedMonth);

const MonthlyFigureSchema = defineEntity({
  name: 'MonthlyFigure',
  indexes: [{ name: 'monthly_figure_subject_index', properties: ['subject', 'month'] }],
  properties: {
    id: p.uuid().primary(),
    subject: p.enum(FIGURE_SUBJECTS),
    month: () => p.manyToOne(PublishedMonth).mapToPk().fieldName('month'),
    // What its cell is of; all null in the cell of the rest. A subject has some of these.
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').nullable(),
    portId: () => p.manyToOne(Port).mapToPk().fieldName('port_id').nullable(),
    gateId: () => p.manyToOne(Gate).mapToPk().fieldName('gate_id').nullable(),
    hour: p.smallint().nullable(),
    direction: p.enum(DIRECTIONS).nullable(),
    form: p.text().nullable(),
    outcome: p.text().nullable(),
    reason: p.text().nullable(),
    months: p.smallint().nullable(),
    /** Of at least five different people. */
    count: p.integer(),
    /** Sum of the times that were measured, and how many were. */
    seconds: p.bigint('number').nullable(),
    measured: p.integer().nullable(),
  },
});

/**
 * The figure of one cell: what happened in a month in one place, in one way. A cell of fewer than five people is not kept
 * at all; such cells of a month are one cell together, if that has five.
 */
export class MonthlyFigure extends MonthlyFigureSchema.class {}
MonthlyFigureSchema.setClass(MonthlyFigure);
