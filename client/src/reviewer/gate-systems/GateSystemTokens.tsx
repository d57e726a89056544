import { createSignal, Show } from 'solid-js';
import type { GateSystemPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';
import { NewTokenDialog } from '../tokens/NewTokenDialog';
import { TokenForm } from '../tokens/TokenForm';
import { TokenTable } from '../tokens/TokenTable';

/** The tokens of a gate system, and making another. */
export function GateSystemTokens(props: { system: GateSystemPartsFragment; loading: boolean }) {
  const [created, setCreated] = createSignal<string>();
  return (
    <div class="grid grid-cols-1 gap-5">
      <TokenTable
        ofGateSystem
        caption={t('gateSystems:tokens.list')}
        emptyTitle={t('gateSystems:tokens.empty')}
        emptyHint={t('gateSystems:tokens.emptyHint')}
        tokens={props.system.tokens}
        loading={props.loading}
      />
      <Show
        when={props.system.state === 'ACTIVE'}
        fallback={<Notice class="max-w-form">{t('gateSystems:tokens.disabled')}</Notice>}
      >
        <h3 class="font-semibold">{t('tokens:create.title')}</h3>
        <TokenForm
          gateSystemId={props.system.id}
          labelHint={t('gateSystems:tokens.labelHint')}
          onCreated={setCreated}
        />
      </Show>
      <NewTokenDialog token={created()} keep={t('gateSystems:tokens.keep')} onClose={() => setCreated(undefined)} />
    </div>
  );
}
