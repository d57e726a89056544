import { createMutation, Provider } from '@urql/solid';
import { onCleanup, onMount } from 'solid-js';
import { graphql } from '../../gql';
import { createGraphQLClient, lastWords } from '../../lib/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { CountDown } from '../../ui/progress/CountDown';
import { HolderPassages } from './HolderPassages';
import { HolderPasses } from './HolderPasses';
import { HolderReads } from './HolderReads';

const CloseHolderRecord = graphql(`
  mutation CloseHolderRecord($token: String!) {
    closeHolderRecord(token: $token)
  }
`);

/** What a holder reads, until it ends by itself, by the button, or when the page is left. */
export function HolderRecord(props: { token: string; until: string; onEnd: () => void }) {
  const [, close] = createMutation(CloseHolderRecord);
  // A client of its own: what it has read is gone with it.
  const client = createGraphQLClient();
  const end = () => {
    void close({ token: props.token }, lastWords);
    props.onEnd();
  };
  // Else the browser's back button would bring the page back as it was.
  onMount(() => window.addEventListener('pagehide', end));
  onCleanup(() => window.removeEventListener('pagehide', end));
  return (
    <Provider value={client}>
      <div class="flex flex-wrap items-center justify-between gap-3">
        <p class="text-ink-2">
          {t('holder:endsIn')} <CountDown until={props.until} onOver={() => props.onEnd()} />
        </p>
        <Button onClick={end}>{t('holder:end')}</Button>
      </div>
      <HolderPasses token={props.token} />
      <HolderPassages token={props.token} />
      <HolderReads token={props.token} />
    </Provider>
  );
}
