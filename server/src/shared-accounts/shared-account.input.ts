import { InputType } from 'type-graphql';
import { NewAccountInput } from '../accounts/new-account.input.js';

@InputType({ description: 'The public registration form of a shared account (共用帳號). All fields are required.' })
export class RegisterSharedAccountInput extends NewAccountInput {}
