import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A secret to be put into a device. It is shown once and in force only when confirmed.' })
export class SecondFactorOffer {
  @Field(() => String, { description: 'To be typed: base32.' })
  secret!: string;

  @Field(() => String, { description: 'To be shown as a QR code: an `otpauth:` address.' })
  uri!: string;
}
