import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { DateTime, LocalDate } from '../shared/scalars.js';
import { BranchApprovalType } from './approvals/branch-approval.type.js';
import { branchApprovalsLoader } from './approvals/branch-approvals.queries.js';
import { ItemCorrectionType } from './corrections/item-correction.type.js';
import { itemCorrectionsLoader } from './corrections/item-corrections.queries.js';
import { EligibilityType } from './forms/eligibility.type.js';
import { ItemActionEnum } from './forms/item.enums.js';
import { type ItemAction, type ItemState, OPEN_STATES } from './forms/states.js';
import { itemEligibilityLoader } from './items/application-item.queries.js';
import { ApplicationItemType } from './items/application-item.type.js';
import { allowedActions } from './items/item-guards.js';
import { personOfItemLoader } from './items/item-person.queries.js';

@Resolver(() => ApplicationItemType)
export class ApplicationItemFields {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the item could be approved now, by the rules that also apply to the company’s submission; TERM_OVER if the term applied for has ended. Null once the item is decided, and if the application is masked.',
  })
  eligibility(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<EligibilityType> | null {
    if (item.application.masked()) return null;
    if (!(OPEN_STATES as readonly ItemState[]).includes(item.state)) return null;
    return context.once(itemEligibilityLoader).load(item);
  }

  @FieldResolver(() => [BranchApprovalType], {
    description: 'The approvals that the item needs of the branches that decide, by step and branch, given or not.',
  })
  approvals(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<BranchApprovalType[]> {
    return context.once(branchApprovalsLoader).load(item.id);
  }

  @FieldResolver(() => [BranchCodeEnum], {
    description: 'The branches that have still to decide at the step where the item is; empty at no step.',
  })
  waitingFor(@Root() item: ApplicationItemType): readonly BranchCode[] {
    return item.facts.waitingBranches;
  }

  @FieldResolver(() => ItemCorrectionType, {
    nullable: true,
    description:
      'Why the item was last returned and what was changed before it was submitted again; null if it never was, and if the application is masked.',
  })
  correction(
    @Root() item: ApplicationItemType,
    @Ctx() context: RequestContext,
  ): Promise<ItemCorrectionType | null> | null {
    if (item.application.masked()) return null;
    return context.once(itemCorrectionsLoader).load(item.id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the item was last submitted again after a return; null if it never was.',
  })
  async resubmittedAt(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<Date | null> {
    return (await context.once(itemCorrectionsLoader).load(item.id))?.resubmittedAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether nothing of the person was changed before that, as `ItemCorrection.unchanged`; null if the application is masked.',
  })
  async unchangedSinceReturn(
    @Root() item: ApplicationItemType,
    @Ctx() context: RequestContext,
  ): Promise<boolean | null> {
    if (item.application.masked()) return null;
    return (await context.once(itemCorrectionsLoader).load(item.id))?.unchanged ?? null;
  }

  @FieldResolver(() => [ItemActionEnum], { description: 'What the viewer may do with the item now.' })
  actions(@Root() item: ApplicationItemType, @Ctx() { viewer, now }: RequestContext): ItemAction[] {
    return item.application.masked() ? [] : allowedActions(viewer, item.facts, now);
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description:
      'Last day on which the person’s document is valid (證件效期), as the company’s record says now; null if it has none, if none is known, and if the application is masked.',
  })
  async documentValidTo(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<string | null> {
    return item.application.readable ? (await context.once(personOfItemLoader).load(item)).documentValidTo : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether that is before the last day of the pass, so that the pass outlives the document; false if the application is masked.',
  })
  async documentEndsBeforePass(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<boolean> {
    return item.application.readable && (await context.once(personOfItemLoader).load(item)).endsBeforePass;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether a company has a person of the same name, or name in Latin letters, and mobile number under another document (可能為同一人) who is not linked to this one; where a mobile number is missing, of the same names in both scripts; which company and which person is not revealed. Null for companies: `Person.possiblySame` lists such people of their own.',
  })
  async possiblySamePerson(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<boolean | null> {
    if (context.viewer.kind !== 'STAFF') return null;
    return (await context.once(personOfItemLoader).load(item)).possiblySame;
  }
}
