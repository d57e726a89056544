import { Field, Int, ObjectType } from 'type-graphql';
import type { AttachmentKind } from '../people/attachment.entity.js';
import { AttachmentKindEnum } from '../people/attachment-kind.enum.js';
import { PortType } from '../ports/port.type.js';
import type { PortRow, Ports } from '../ports/ports.js';
import { ErrorCode } from '../shared/errors.js';
import { DateTime } from '../shared/scalars.js';
import type { EligibilityReason } from './eligibility.js';

@ObjectType('EligibilityReason', {
  description: 'Why somebody may not apply: the same codes the mutation would refuse with.',
})
export class EligibilityReasonType {
  @Field(() => ErrorCode, { description: 'The reason.' })
  code!: ErrorCode;

  @Field(() => PortType, { nullable: true, description: 'The port it concerns, if it is about one.' })
  port!: PortRow | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on it no longer holds, where that is known.' })
  until!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The limit that was reached.' })
  limit!: number | null;

  @Field(() => AttachmentKindEnum, { nullable: true, description: 'The kind of file that is missing.' })
  attachment!: AttachmentKind | null;

  @Field(() => String, { nullable: true, description: 'The company’s own application that stands in the way.' })
  applicationNumber!: string | null;
}

@ObjectType('Eligibility', { description: 'Whether an application would be accepted now.' })
export class EligibilityType {
  @Field(() => Boolean, { description: 'Whether nothing stands in the way.' })
  allowed!: boolean;

  @Field(() => [EligibilityReasonType], { description: 'All that stands in the way.' })
  reasons!: EligibilityReasonType[];
}

export function eligibility(ports: Ports, reasons: readonly EligibilityReason[]): EligibilityType {
  return Object.assign(new EligibilityType(), {
    allowed: reasons.length === 0,
    reasons: reasons.map(({ code, portId, until, limit, attachment, applicationNumber }) =>
      Object.assign(new EligibilityReasonType(), {
        code,
        port: portId === undefined ? null : ports.port(portId),
        until: until ?? null,
        limit: limit ?? null,
        attachment: attachment ?? null,
        applicationNumber: applicationNumber ?? null,
      }),
    ),
  });
}
