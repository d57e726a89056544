import { useResolvedPath } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import { faultList } from '../../lib/errors';
import { toast } from '../../ui/toast';
import { faultText } from '../faults/fault-text';
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
    const { error } = await signOut({});
    const [fault] = faultList(error);
    if (fault) {
      toast.error(faultText(fault));
      return;
    }
    tellSignedOut();
    location.replace(href() ?? '/');
  };
}
