import { Field, InputType } from 'type-graphql';

/** The GraphQL type of one order of groups; the concrete class gives it its name. */
export function orderInput<D extends string, M extends string>(dimensions: object, measures: object) {
  @InputType()
  abstract class Order {
    @Field(() => dimensions, {
      nullable: true,
      description: 'What to sort by, one of `groupBy`. Either this or `measure`, otherwise INVALID.',
    })
    dimension?: D | null;

    @Field(() => measures, {
      nullable: true,
      description: 'What to sort by, one of `measures`; durations by their average.',
    })
    measure?: M | null;

    @Field(() => Boolean, { defaultValue: false, description: 'true: largest or latest first.' })
    descending!: boolean;
  }
  return Order;
}
