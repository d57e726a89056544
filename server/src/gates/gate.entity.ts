import { defineEntity, p } from '@mikro-orm/core';
import { PortArea } from '../ports/port.entity.js';

const GateSchema = defineEntity({
  name: 'Gate',
  properties: {
    id: p.uuid().primary(),
    /** As the gate's own system calls it. */
    code: p.text().unique(),
    /** What one enters through it. */
    areaId: () => p.manyToOne(PortArea).mapToPk().fieldName('area_id'),
    nameZh: p.text(),
    nameEn: p.text(),
    createdAt: p.datetime(3),
    /** Closed ones are kept: passages name them. */
    closedAt: p.datetime(3).nullable(),
    version: p.integer().version(),
  },
});

/** 管制站: where passes are checked and passages counted. */
export class Gate extends GateSchema.class {}
GateSchema.setClass(Gate);
