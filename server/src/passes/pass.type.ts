import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { PortAreaType, PortType } from '../ports/port.type.js';
import type { AreaRow, PortRow } from '../ports/ports.js';
import { build } from '../shared/build.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { cardAction } from './card-guard.js';
import type { DeactivationReason } from './deactivation.entity.js';
import { holderBansLoader } from './holder-bans.loader.js';
import { holderRemovedLoader } from './holder-removed.queries.js';
import type { PassKind, PassMedium } from './pass.entity.js';
import {
  type CardAction,
  CardActionEnum,
  DeactivationReasonEnum,
  PassKindEnum,
  PassMediumEnum,
  PassStatusEnum,
} from './pass.enums.js';
import { PassAbilitiesType } from './pass-abilities.type.js';
import { isValidAtGates, mayApplyAbout, mayPrint } from './pass-guards.js';
import { PassHolderType } from './pass-holder.type.js';
import type { PassRights } from './rights.js';
import { deactivationReason } from './standing/deactivations.js';
import type { PassFacts } from './standing/facts.js';
import { type PassStatus, standing } from './standing/standing.js';
import { opensAt } from './validity.js';

@ObjectType('Pass', { description: 'A pass (通行證): the right of one person to enter areas of a port for a time.' })
export class PassType {
  rights!: PassRights;
  applicationId!: string | null;
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

  @Field(() => ID, { description: 'Internal ID; people use the number.' })
  id!: string;

  @Field(() => String, {
    description:
      'Pass number: branch, `P`, kind (`S` periodic, `T` temporary, `C` single entry), ROC year, sequence number, e.g. `TXPC112-000023`.',
  })
  number!: string;

  @Field(() => PassKindEnum, { description: 'Kind of pass.' })
  kind!: PassKind;

  @Field(() => PassMediumEnum, { description: 'What the pass is printed or stored on.' })
  medium!: PassMedium;

  @Field(() => PassStatusEnum, {
    description: 'Status of the pass at the time of the request, derived from its data and the current time.',
  })
  status(@Ctx() context: RequestContext): PassStatus {
    return standing(this.facts, context.now);
  }

  @Field(() => DeactivationReasonEnum, {
    nullable: true,
    description:
      'Why the pass is deactivated, the most important reason if there are several; null if it is not deactivated.',
  })
  deactivationReason(@Ctx() { now }: RequestContext): DeactivationReason | null {
    return deactivationReason(this.facts, now);
  }

  @Field(() => PortType, {
    description: 'The port a single-entry pass opens; for cards, the pickup port (領證港區).',
  })
  port!: PortRow;

  @Field(() => [PortAreaType], {
    description: 'Port areas the pass opens; empty for operators if the pass is another company’s.',
  })
  areas!: readonly AreaRow[];

  @Field(() => PassHolderType, { description: 'The person the pass was issued to.' })
  holder!: PassHolderType;

  @Field(() => CompanySummaryType, {
    nullable: true,
    description: 'The company that applied for the pass; null for operators if it is another company.',
  })
  company(@Ctx() context: RequestContext): CompanySummaryType | null {
    if (context.viewer.kind === 'OPERATOR' && !this.rights.areas) return null;
    return build(CompanySummaryType, {
      name: this.companyName,
      organisationKind: this.organisationKind,
      organisationNumber: this.organisationNumber,
    });
  }

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Time of the latest passage reported by a gate; null if there is none, for operators if the pass is another company’s, and for analysts.',
  })
  lastPassageAt!: DatabaseTime | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Content of the pass’s QR code: number, validity and areas, signed so that gates can verify it offline (see `gateKeys`). Null if the viewer may not read the pass unmasked, and while gates refuse the pass, unless only because its first second is still to come; until a card is collected, only reviewers see its code.',
  })
  code(@Ctx() context: RequestContext): string | null {
    const { number, areas } = this;
    if (!this.rights.code || !showsCode(this.status(context), context)) return null;
    const { services } = context;
    const [validFrom, validTo] = [this.gateReadyAt(), this.facts.validTo];
    return services.passCodes.write({ number, validFrom, validTo, areaIds: areas.map(({ id }) => id) });
  }

  @Field(() => PassAbilitiesType, { description: 'What the viewer may do with the pass now.' })
  viewerCan(@Ctx() context: RequestContext): PassAbilitiesType {
    const { rights, kind, medium } = this;
    const pass = { rights, kind, medium, status: this.status(context) };
    return build(PassAbilitiesType, {
      print: mayPrint(context.viewer, pass),
      apply: mayApplyAbout(context.viewer, pass),
    });
  }

  @Field(() => CardActionEnum, {
    nullable: true,
    description: 'What the viewer may record about the card now; null if nothing.',
  })
  async cardAction(@Ctx() context: RequestContext): Promise<CardAction | null> {
    const { viewer, now } = context;
    const { kind, branchCode, made, collected, cancelled, facts } = this;
    const { validTo, blockedAt } = facts;
    const progress = { made, collected, cancelled, blocked: blockedAt !== null };
    const card = { kind, branchCode, validTo, ...progress, holderRemoved: false, bannedUntil: null };
    // Most are out of the question by what is known already.
    if (!cardAction(viewer, card, now)) return null;
    const bannedUntil = await context.once(holderBansLoader).load(this.id);
    const holderRemoved = await context.once(holderRemovedLoader).load(this.id);
    return cardAction(viewer, { ...card, holderRemoved, bannedUntil }, now);
  }

  @Field(() => DateTime, { nullable: true, description: 'When the card was made (製證); null if it was not.' })
  madeAt!: DatabaseTime | null;

  @Field(() => DateTime, { nullable: true, description: 'When the card was collected (領證); null if it was not.' })
  collectedAt!: DatabaseTime | null;

  @Field(() => DateTime, { nullable: true, description: 'When the pass was cancelled; null if it was not.' })
  cancelledAt!: DatabaseTime | null;

  @Field(() => DateTime, { description: 'When the pass was issued.' })
  issuedAt!: DatabaseTime;

  @Field(() => DateTime, { description: 'First second of validity.' })
  validFrom!: DatabaseTime;

  @Field(() => DateTime, { description: 'Last second of validity.' })
  validTo!: DatabaseTime;

  @Field(() => DateTime, {
    description:
      'When gates accept the pass: for a single-entry pass 10 minutes after issue, for cards the start of validity.',
  })
  gateReadyAt(): Date {
    return opensAt(this.facts);
  }
}

/** The signed code opens a gate that is offline: until the card is collected only those who make it see it (R-PRD-1, R-PRD-7). */
function showsCode(status: PassStatus, { viewer }: RequestContext): boolean {
  if (status === 'TO_BE_MADE' || status === 'MADE') return hasRight(viewer, 'REVIEW');
  return isValidAtGates(status);
}

@ObjectType({ description: 'A page of passes.' })
export class PassPage extends pageType(PassType) {}
