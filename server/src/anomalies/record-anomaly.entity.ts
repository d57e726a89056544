import { defineEntity, p } from '@mikro-orm/core';
import { Deactivation } from '../passes/deactivation.entity.js';
import { DIRECTIONS } from '../passes/direction.js';
import { Pass } from '../passes/pass.entity.js';
import { Port } from '../ports/port.entity.js';

const RecordAnomalySchema = defineEntity({
  name: 'RecordAnomaly',
  indexes: [
    { name: 'record_anomaly_pass_index', properties: ['passId', 'laterAt'] },
    { name: 'record_anomaly_open_index', properties: ['passId'], where: '"deactivation_id" is null' },
  ],
  properties: {
    /** The event of the later passage: it follows one other at its port only. */
    laterEventId: p.uuid().primary(),
    earlierEventId: p.uuid(),
    /** The card of the later passage; the earlier one may be of another card of its chain. */
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    portId: () => p.manyToOne(Port).mapToPk().fieldName('port_id'),
    direction: p.enum(DIRECTIONS),
    earlierAt: p.datetime(3),
    laterAt: p.datetime(3),
    earlierGateCode: p.text(),
    laterGateCode: p.text(),
    foundAt: p.datetime(3),
    /** What came of it; it counts for no other deactivation then. */
    deactivationId: () => p.manyToOne(Deactivation).mapToPk().fieldName('deactivation_id').nullable(),
  },
});

/** 紀錄異常: an entry after an entry, or an exit after an exit, at one port (R-ANO-1). */
export class RecordAnomaly extends RecordAnomalySchema.class {}
RecordAnomalySchema.setClass(RecordAnomaly);

const ReportedCardSchema = defineEntity({
  name: 'ReportedCard',
  properties: {
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    day: p.date().primary(),
  },
});

/** A card of which passages were reported on a day, until these have been looked at for anomalies. */
export class ReportedCard extends ReportedCardSchema.class {}
ReportedCardSchema.setClass(ReportedCard);
