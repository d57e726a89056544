import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import { apiErrors } from '../../lib/errors';
import type { Language } from '../../lib/languages';
import { toast } from '../../ui/notices/toast';
import { apiErrorText } from '../errors/api-error-text';
import { accountLanguage } from './account-language';
import { useViewer } from './viewer-context';

const SaveLanguage = graphql(`
  mutation SaveLanguage($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      id
      language
    }
  }
`);

/** For the shell: a language chosen while signed in is also that of the account, its mails and its next visit. */
export function createSaveLanguage(): (language: Language) => Promise<void> {
  const { viewer } = useViewer();
  const [, save] = createMutation(SaveLanguage);
  return async (language) => {
    const account = viewer()?.account;
    if (!account) return;
    const { personName, mobile } = account;
    const result = await save({ input: { personName, mobile, language: accountLanguage(language) } });
    const [error] = apiErrors(result.error);
    if (error) toast.error(apiErrorText(error));
  };
}
