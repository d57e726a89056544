import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { PortAreaType, PortType } from '../ports/port.type.js';
import type { AreaRow, PortRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { type DatabaseTime, instant } from '../shared/sql.js';
import { cardAction } from './card-guard.js';
import type { DeactivationReason } from './deactivation.entity.js';
import type { PassKind, PassMedium } from './pass.entity.js';
import {
  type CardAction,
  CardActionEnum,
  DeactivationReasonEnum,
  PassKindEnum,
  PassMediumEnum,
  PassStatusEnum,
} from './pass.enums.js';
import { PassHolderType } from './pass-holder.type.js';
import { deactivationReason } from './standing/deactivations.js';
import type { PassFacts } from './standing/facts.js';
import { opensGates, type PassStatus, standing } from './standing/standing.js';
import { opensAt } from './validity.js';

@ObjectType('Pass', { description: 'Right of one person to enter areas of a port for a time (通行證).' })
export class PassType {
  clear!: boolean;
  applicationId!: string | null;
  companyId!: string;
  branchCode!: string;
  personId!: string;
  companyName!: string;
  organisationKind!: OrganisationKind;
  organisationNumber!: string;
  facts!: PassFacts;

  get made(): boolean {
    return this.madeAt !== null;
  }

  get collected(): boolean {
    return this.collectedAt !== null;
  }

  get cancelled(): boolean {
    return this.cancelledAt !== null;
  }

  @Field(() => ID, { description: 'Key of the row; the number is what people use.' })
  id!: string;

  @Field(() => String, { description: 'Pass number, e.g. `TXPC112-000023` (R-NUM-1).' })
  number!: string;

  @Field(() => PassKindEnum, { description: 'Kind of pass.' })
  kind!: PassKind;

  @Field(() => PassMediumEnum, { description: 'What it is carried on.' })
  medium!: PassMedium;

  @Field(() => PassStatusEnum, { description: 'State now; derived from facts and clock (R-PRD-7).' })
  status(@Ctx() context: RequestContext): PassStatus {
    return standing(this.facts, context.now);
  }

  @Field(() => DeactivationReasonEnum, {
    nullable: true,
    description: 'Why it is deactivated; the foremost of several reasons, and null if it is not deactivated.',
  })
  deactivationReason(@Ctx() { now }: RequestContext): DeactivationReason | null {
    return deactivationReason(this.facts, now);
  }

  @Field(() => PortType, {
    description: 'Port that a single-entry pass opens; for cards the port of collection (領證港區).',
  })
  port!: PortRow;

  @Field(() => [PortAreaType], { description: 'Areas it opens.' })
  areas!: readonly AreaRow[];

  @Field(() => PassHolderType, { description: 'Who it was issued to.' })
  holder!: PassHolderType;

  @Field(() => CompanySummaryType, {
    nullable: true,
    description: 'The company that applied; null for other companies.',
  })
  company(@Ctx() context: RequestContext): CompanySummaryType | null {
    if (context.viewer.kind === 'OPERATOR' && !this.clear) return null;
    return Object.assign(new CompanySummaryType(), {
      name: this.companyName,
      organisationKind: this.organisationKind,
      organisationNumber: this.organisationNumber,
    });
  }

  @Field(() => DateTime, { nullable: true, description: 'Latest passage a gate reported (R-GATE-1); null for none.' })
  lastPassageAt!: DatabaseTime | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the QR code of the pass says: number, times and areas, signed, so that a gate can verify it offline (see `gateKeys`); null for those who may not read the pass in clear, and while gates refuse it. Of a card to be made for the reviewers who make it.',
  })
  code(@Ctx() context: RequestContext): string | null {
    const { number, areas } = this;
    if (!this.clear || !showsCode(this.status(context), context)) return null;
    const { services } = context;
    const [validFrom, validTo] = [this.gateReadyAt(), this.facts.validTo];
    return services.passCodes.write({ number, validFrom, validTo, areaIds: areas.map(({ id }) => id) });
  }

  @Field(() => CardActionEnum, {
    nullable: true,
    description: 'What the viewer, as a reviewer of its branch, may note about the card now; null for nothing.',
  })
  cardAction(@Ctx() { viewer, now }: RequestContext): CardAction | null {
    const { kind, branchCode, made, collected, cancelled, validTo } = this;
    return cardAction(viewer, { kind, branchCode, made, collected, cancelled, validTo: instant(validTo) }, now);
  }

  @Field(() => DateTime, { nullable: true, description: 'When the card was made (製證); null for none.' })
  madeAt!: DatabaseTime | null;

  @Field(() => DateTime, { nullable: true, description: 'When the card was collected (領證); null for none.' })
  collectedAt!: DatabaseTime | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled (R-PRD-4).' })
  cancelledAt!: DatabaseTime | null;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: DatabaseTime;

  @Field(() => DateTime, { description: 'First second of its validity.' })
  validFrom!: DatabaseTime;

  @Field(() => DateTime, { description: 'Last second of its validity.' })
  validTo!: DatabaseTime;

  @Field(() => DateTime, {
    description:
      'When gates know a single-entry pass: 10 minutes after issue (R-ONE-5). For cards the start of validity.',
  })
  gateReadyAt(): Date {
    return opensAt(this.facts);
  }
}

/** What is signed opens a gate that is offline: nobody has it of a card that they have yet to come for (R-PRD-1). */
function showsCode(status: PassStatus, { viewer }: RequestContext): boolean {
  if (status === 'TO_BE_MADE') return hasRight(viewer, 'REVIEW');
  return status === 'SYNCHRONISING' || opensGates(status);
}

@ObjectType({ description: 'A page of passes.' })
export class PassPage extends pageType(PassType) {}
