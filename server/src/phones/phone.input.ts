import { Field, InputType } from 'type-graphql';
import { PhoneStateEnum } from './phone.type.js';
import type { PhoneState } from './phone-state.sql.js';

@InputType({ description: 'Filter for the cards whose holders’ phones are verified; all given conditions must hold.' })
export class CardPhoneFilter {
  @Field(() => String, { nullable: true, description: 'Beginning of the pass number.' })
  passNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The holder’s complete ID or passport number.' })
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the holder’s name.' })
  holderName?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the phone on the person’s record.' })
  phone?: string | null;

  @Field(() => [PhoneStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: PhoneState[] | null;
}

@InputType({ description: 'A changed phone of the holder of a pass.' })
export class PhoneChangeInput {
  @Field(() => String, { description: 'Number of a pass of the viewer’s own.' })
  passNumber!: string;

  @Field(() => String, { description: 'Taiwan mobile number, `09…` or `+886 9…`, with or without separators.' })
  phone!: string;
}
