import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** The GraphQL type of an answer in groups of `Group`; the concrete class gives it its name. */
export function statisticsType<T extends object>(Group: ClassType<T>) {
  @ObjectType()
  abstract class Statistics {
    @Field(() => [Group], { description: 'The groups, in the order asked for, then by what they are grouped by.' })
    groups!: readonly T[];

    @Field(() => Int, { description: 'Number of all groups, including those beyond `first`.' })
    groupCount!: number;
  }
  return Statistics;
}
