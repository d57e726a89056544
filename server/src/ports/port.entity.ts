import { defineEntity, p } from '@mikro-orm/core';
import { Branch } from './branch.entity.js';

const PortSchema = defineEntity({
  name: 'Port',
  properties: {
    id: p.smallint().primary(),
    code: p.text().unique(),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    nameZh: p.text(),
    nameEn: p.text(),
  },
});

/** 通行港口. Reference data, filled by a migration. */
export class Port extends PortSchema.class {}
PortSchema.setClass(Port);

const PortAreaSchema = defineEntity({
  name: 'PortArea',
  properties: {
    id: p.smallint().primary(),
    code: p.text().unique(),
    portId: () => p.manyToOne(Port).mapToPk().fieldName('port_id'),
    nameZh: p.text(),
    nameEn: p.text(),
  },
});

/** 通行區域 of one port. Reference data, filled by a migration. */
export class PortArea extends PortAreaSchema.class {}
PortAreaSchema.setClass(PortArea);
