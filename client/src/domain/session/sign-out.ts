import { useResolvedPath } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import { apiErrors } from '../../lib/errors';
import { toast } from '../../ui/notices/toast';
import { apiErrorText } from '../errors/api-error-text';
import { useViewer } from './viewer-context';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and loads the sign-in page anew, so that nothing of this account stays in the window. */
export function createSignOut(signInPath: string): () => Promise<void> {
  const { tellSignedOut } = useViewer();
  const [, signOut] = createMutation(SignOut);
  const href = useResolvedPath(() => `${signInPath}?signed-out`);
  return async () => {
    const result = await signOut({});
    const [error] = apiErrors(result.error);
    if (error) {
      toast.error(apiErrorText(error));
      return;
    }
    tellSignedOut();
    location.replace(href() ?? '/');
  };
}
