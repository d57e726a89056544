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

  @Field(() => Int, { description: 'Cases of the reviewer’s queue; registrations and certificates together.' })
  cases!: number;

  @Field(() => Int, { description: 'Those of them that the reviewer has claimed.' })
  claimed!: number;

  @Field(() => Int, { description: 'Registrations to be decided.' })
  registrations!: number;

  @Field(() => Int, { description: 'Certificates to be decided, those of open registrations included.' })
  certificates!: number;

  @Field(() => Int, { description: 'Passes drawn for a spot check in the reviewer’s branches and not yet checked.' })
  spotChecks!: number;

  @Field(() => Int, {
    description: 'Suspensions that run now: of the current company, or for ports of the viewer’s branches.',
  })
  suspensions!: number;
}
