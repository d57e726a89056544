import { createMutation } from '@urql/solid';
import { emptyFields } from '../../domain/errors/form-errors';
import { accountLanguage } from '../../domain/session/account-language';
import { graphql } from '../../gql';
import { language } from '../../lib/i18n';
import { createRegistration } from './registration-state';
import { accountLabels, emptyAccount, requiredAccountFields } from './registration-values';

const RegisterSharedAccount = graphql(`
  mutation RegisterSharedAccount($input: RegisterSharedAccountInput!, $idempotencyKey: String!) {
    registerSharedAccount(input: $input, idempotencyKey: $idempotencyKey) {
      accountName
      email
    }
  }
`);

/** 共用帳號: the person alone; companies come by binding (R-REG-7). */
export function createSharedRegistration() {
  const [, register] = createMutation(RegisterSharedAccount);
  return createRegistration({
    empty: emptyAccount,
    labels: accountLabels,
    missing: (values) => emptyFields(values, requiredAccountFields),
    send: async (values, idempotencyKey) => {
      const input = { ...values, language: accountLanguage(language()) };
      const { data, error } = await register({ input, idempotencyKey });
      return { receipt: data?.registerSharedAccount, error };
    },
  });
}
