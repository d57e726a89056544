import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('OpenWork', {
  description: 'How much waits for this viewer, for menu and home page; what they have nothing to do with counts 0.',
})
export class OpenWorkType {
  @Field(() => Int, { description: 'Drafts of the current company.' })
  drafts!: number;

  @Field(() => Int, { description: 'People of the current company with a passport number and no scan of it.' })
  peopleWithoutPassport!: number;

  @Field(() => Int, { description: 'Single-entry passes of the current company that are valid now.' })
  validSingleEntries!: number;

  @Field(() => Int, { description: 'Cases of the queue of a reviewer or of the police; all kinds together.' })
  cases!: number;

  @Field(() => Int, { description: 'Applications among them, with somebody at a step that is the viewer’s.' })
  applications!: number;

  @Field(() => Int, { description: 'Cases that the viewer has claimed.' })
  claimed!: number;

  @Field(() => Int, { description: 'Registrations to be decided.' })
  registrations!: number;

  @Field(() => Int, { description: 'Certificates to be decided, those of open registrations included.' })
  certificates!: number;

  @Field(() => Int, { description: 'Cards to be made for collection at the reviewer’s branches (待製證).' })
  cardsToMake!: number;

  @Field(() => Int, { description: 'Cards that are made and wait there to be collected (待領證).' })
  cardsToCollect!: number;

  @Field(() => Int, { description: 'Passes drawn for a spot check in the reviewer’s branches and not yet checked.' })
  spotChecks!: number;

  @Field(() => Int, {
    description: 'Suspensions that run now: of the current company, or for ports of the viewer’s branches.',
  })
  suspensions!: number;
}
