import { Field, InputType } from 'type-graphql';

@InputType('SavedQueryInput', { description: 'A document of the explorer to be saved.' })
export class SavedQueryInput {
  @Field(() => String, {
    description: 'Its name, at most 80 characters; a document of the viewer with this name is replaced.',
  })
  name!: string;

  @Field(() => String, { description: 'The document, in the syntax of GraphQL; at most 4,000 characters.' })
  document!: string;

  @Field(() => String, {
    defaultValue: '{}',
    description: 'The values of its variables, as a JSON object; at most 2,000 characters.',
  })
  variables!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether colleagues see it: other analysts, or staff with a role in common.',
  })
  shared!: boolean;
}
