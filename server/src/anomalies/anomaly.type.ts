import { Field, ObjectType } from 'type-graphql';
import type { Direction } from '../passes/direction.js';
import { DirectionEnum } from '../passes/pass.enums.js';
import { PassType } from '../passes/pass.type.js';
import { PortType } from '../ports/port.type.js';
import type { PortRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('RecordAnomaly', {
  description: 'Two consecutive passages of a card at one port in the same direction (紀錄異常).',
})
export class RecordAnomalyType {
  @Field(() => PortType, { description: 'The port.' })
  port!: PortRow;

  @Field(() => DirectionEnum, { description: 'The direction of both.' })
  direction!: Direction;

  @Field(() => DateTime, { description: 'When the earlier passage was.' })
  earlierAt!: DatabaseTime;

  @Field(() => String, { description: 'The gate of the earlier passage, by its code.' })
  earlierGateCode!: string;

  @Field(() => DateTime, { description: 'When the later passage was; it determines the month of the anomaly.' })
  laterAt!: DatabaseTime;

  @Field(() => String, { description: 'The gate of the later passage, by its code.' })
  laterGateCode!: string;
}

@ObjectType('AnomalousCard', { description: 'A card that is deactivated for record anomalies (停用中(因紀錄異常)).' })
export class AnomalousCardType {
  @Field(() => PassType, { description: 'The card, masked where the viewer may not read it.' })
  pass!: PassType;

  @Field(() => DateTime, { description: 'Since when it is deactivated.' })
  deactivatedAt!: DatabaseTime;

  @Field(() => [RecordAnomalyType], {
    nullable: true,
    description:
      'The anomalies for which it was deactivated, earliest first; null if the viewer may not read the pass unmasked.',
  })
  anomalies!: RecordAnomalyType[] | null;

  @Field(() => Boolean, { description: 'Whether the viewer may end the deactivation now (`endAnomalyDeactivation`).' })
  viewerMayEnd!: boolean;
}

@ObjectType({ description: 'A page of cards that are deactivated for record anomalies.' })
export class AnomalousCardPage extends pageType(AnomalousCardType) {}
