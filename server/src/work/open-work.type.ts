import { Field, Int, ObjectType } from 'type-graphql';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';

@ObjectType('OpenApplications', { description: 'How many of the viewer’s applications on a form are open.' })
export class OpenApplicationsType {
  @Field(() => FormKindEnum, { description: 'The form they are on.' })
  form!: FormKind;

  @Field(() => Int, { description: 'Applications with at least one item under review or returned.' })
  count!: number;
}

@ObjectType('OpenWork', {
  description:
    'Number of things waiting for the viewer, for menu and home page. Counts the viewer has nothing to do with are 0.',
})
export class OpenWorkType {
  @Field(() => Int, { description: 'Drafts of the current company.' })
  drafts!: number;

  @Field(() => [OpenApplicationsType], {
    description:
      'The operator’s own applications under review (REVIEW, POLICE_CHECK) or returned, by form; forms without any are left out.',
  })
  openApplications!: OpenApplicationsType[];

  @Field(() => Int, { description: 'People of the current company with a passport number but no passport scan.' })
  peopleWithoutPassport!: number;

  @Field(() => Int, { description: 'Single-entry passes of the current company that are valid now.' })
  validSingleEntries!: number;

  @Field(() => Int, { description: 'Number of cases in the review queue of this reviewer or police officer.' })
  cases!: number;

  @Field(() => Int, {
    description: 'Applications among the cases, with at least one item at a step of the viewer’s role.',
  })
  applications!: number;

  @Field(() => Int, { description: 'Proposals to stop a card among the cases, which the viewer may decide.' })
  cardStops!: number;

  @Field(() => Int, { description: 'Cases of the review queue that are assigned to the viewer.' })
  assigned!: number;

  @Field(() => Int, { description: 'Cases that the viewer has claimed.' })
  claimed!: number;

  @Field(() => Int, { description: 'Registrations to be decided.' })
  registrations!: number;

  @Field(() => Int, { description: 'Certificates to be decided, including those of open registrations.' })
  certificates!: number;

  @Field(() => Int, {
    description: 'Number of cards to be made (待製證), with a pickup port of the reviewer’s branches.',
  })
  cardsToMake!: number;

  @Field(() => Int, { description: 'Cards made and waiting there to be collected (待領證).' })
  cardsToCollect!: number;

  @Field(() => Int, { description: 'Those of them that have lain there for 14 days or more (逾期未領).' })
  cardsNotCollected!: number;

  @Field(() => Int, { description: 'Passes drawn for a spot check in the reviewer’s branches and not yet checked.' })
  spotChecks!: number;

  @Field(() => Int, {
    description: 'Active suspensions: of the current company, or for ports of the viewer’s branches.',
  })
  suspensions!: number;

  @Field(() => Int, { description: 'Alerts of unusual reading that no administrator has looked at.' })
  readAlerts!: number;

  @Field(() => Int, { description: 'Mails that could not be delivered and that no administrator has decided on.' })
  failedMessages!: number;

  @Field(() => Int, {
    description: 'Cards of the operator that end within 30 days, with no renewal in effect or under way.',
  })
  endingCards!: number;

  @Field(() => Int, {
    description:
      'Cards that were not used for five months and will be deactivated (5個月未通行): of the operator, or of the viewer’s branches.',
  })
  unusedCardsNear!: number;

  @Field(() => Int, {
    description:
      'Cards deactivated because they were not used for six months, without a reinstatement (停用中(因未通行)).',
  })
  unusedCardsDeactivated!: number;

  @Field(() => Int, { description: 'Such cards with a reinstatement that has not taken effect yet (恢復待生效).' })
  reinstatementsPending!: number;

  @Field(() => Int, { description: 'Cards deactivated for record anomalies (停用中(因紀錄異常)).' })
  anomalousCards!: number;

  @Field(() => Int, {
    description: 'Bans that a second person of the viewer’s branches has to confirm, apart from their own entries.',
  })
  bansToConfirm!: number;
}
