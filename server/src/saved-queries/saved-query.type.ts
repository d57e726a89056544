import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('SavedQuery', { description: 'A document of the explorer, saved under a name.' })
export class SavedQueryType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The document.' })
  document!: string;

  @Field(() => String, { description: 'The values of its variables, as a JSON object.' })
  variables!: string;

  @Field(() => Boolean, { description: 'Whether colleagues see it: other analysts, or staff with a role in common.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own; only those can be changed and deleted.' })
  mine!: boolean;

  @Field(() => String, { description: 'Name of the person who saved it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date;
}

@ObjectType('SaveQueryPayload', { description: 'Answer of `saveQuery`.' })
export class SaveQueryPayload {
  @Field(() => SavedQueryType, { description: 'The document as it is saved.' })
  savedQuery!: SavedQueryType;
}

@ObjectType('DeleteSavedQueryPayload', { description: 'Answer of `deleteSavedQuery`.' })
export class DeleteSavedQueryPayload {
  @Field(() => ID, { description: 'ID of the document that is deleted.' })
  id!: string;
}
