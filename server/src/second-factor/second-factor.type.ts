import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A new secret for an authenticator app. It is returned only once and becomes active when confirmed.',
})
export class SecondFactorSetup {
  @Field(() => String, { description: 'The secret in base32, for typing.' })
  secret!: string;

  @Field(() => String, { description: 'The secret as an `otpauth:` address, to be shown as a QR code.' })
  uri!: string;
}
