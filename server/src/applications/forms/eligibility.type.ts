import { Field, Int, ObjectType } from 'type-graphql';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import { AttachmentKindEnum } from '../../people/attachment-kind.enum.js';
import { PortType } from '../../ports/port.type.js';
import type { PortRow, Ports } from '../../ports/ports.js';
import { build } from '../../shared/build.js';
import { ErrorCode } from '../../shared/errors.js';
import { DateTime } from '../../shared/scalars.js';
import type { EligibilityReason } from './eligibility.facts.js';
import { FormKindEnum } from './form-kind.enum.js';
import type { FormKind } from './form-kinds.js';

@ObjectType('EligibilityReason', {
  description: 'A reason why an application would be refused. Submitting it would fail with the same code.',
})
export class EligibilityReasonType {
  @Field(() => ErrorCode, { description: 'Error code of the reason.' })
  code!: ErrorCode;

  @Field(() => PortType, { nullable: true, description: 'The port concerned; null if the reason is not about a port.' })
  port!: PortRow | null;

  @Field(() => DateTime, { nullable: true, description: 'When the reason ceases to apply; null if that is not known.' })
  until!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The limit that has been reached.' })
  limit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many passes of that limit a branch granted the company beyond the three of the month; null if none were, or the reason is not about them.',
  })
  granted!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the granted passes the company has issued; null where `granted` is.',
  })
  grantedUsed!: number | null;

  @Field(() => AttachmentKindEnum, { nullable: true, description: 'Kind of the missing file.' })
  attachment!: AttachmentKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the company’s open application that blocks this one.',
  })
  applicationNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the card that is held in place of this one, which was exchanged.',
  })
  exchangedForNumber!: string | null;
}

@ObjectType('Eligibility', { description: 'Whether an application would be accepted now.' })
export class EligibilityType {
  @Field(() => Boolean, { description: 'Whether the application would be accepted, as far as is answered here.' })
  allowed!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether passes that other companies hold for the same document are considered in the answer. If not, they are checked on submission.',
  })
  conclusive!: boolean;

  @Field(() => [EligibilityReasonType], {
    description: 'All reasons why it would be refused; empty if it would be accepted.',
  })
  reasons!: EligibilityReasonType[];
}

export function presentReason(
  ports: Ports,
  { code, portId, until, limit, granted, attachment, applicationNumber, exchangedForNumber }: EligibilityReason,
): EligibilityReasonType {
  return build(EligibilityReasonType, {
    code,
    port: portId === undefined ? null : ports.port(portId),
    until: until ?? null,
    limit: limit ?? null,
    granted: granted?.granted ?? null,
    grantedUsed: granted?.used ?? null,
    attachment: attachment ?? null,
    applicationNumber: applicationNumber ?? null,
    exchangedForNumber: exchangedForNumber ?? null,
  });
}

export function eligibility(
  ports: Ports,
  { reasons, conclusive }: { readonly reasons: readonly EligibilityReason[]; readonly conclusive: boolean },
): EligibilityType {
  return build(EligibilityType, {
    allowed: reasons.length === 0,
    conclusive,
    reasons: reasons.map((reason) => presentReason(ports, reason)),
  });
}

@ObjectType('ApplicationOption', {
  description: 'A form on which the company could apply for a person or about a pass.',
})
export class ApplicationOptionType {
  @Field(() => FormKindEnum, { description: 'The form.' })
  form!: FormKind;

  @Field(() => EligibilityType, { description: 'Whether the form may be submitted for the person or pass now.' })
  eligibility!: EligibilityType;
}
