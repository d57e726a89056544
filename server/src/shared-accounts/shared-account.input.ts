import { InputType } from 'type-graphql';
import { NewAccountInput } from '../accounts/new-account.input.js';

@InputType({ description: 'The public form for a shared account (共用帳號). All fields are required (R-REG-7).' })
export class RegisterSharedAccountInput extends NewAccountInput {}
