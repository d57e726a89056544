import { createSignal, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { NewTokenDialog } from '../tokens/NewTokenDialog';
import { TokenForm } from '../tokens/TokenForm';
import { TokenTable } from '../tokens/TokenTable';
import { GateSystemParts } from './gate-system-documents';

/** The tokens of a gate system, and making another. */
export function GateSystemTokens(props: { system: FragmentType<typeof GateSystemParts>; loading: boolean }) {
  const system = () => readFragment(GateSystemParts, props.system);
  const [created, setCreated] = createSignal<string>();
  return (
    <div class="grid grid-cols-1 gap-5">
      <TokenTable
        ofGateSystem
        caption={t('gateSystems:tokens.list')}
        emptyTitle={t('gateSystems:tokens.empty')}
        emptyHint={t('gateSystems:tokens.emptyHint')}
        tokens={system().tokens}
        loading={props.loading}
      />
      <Show
        when={system().state === 'ACTIVE'}
        fallback={<Notice class="max-w-form">{t('gateSystems:tokens.disabled')}</Notice>}
      >
        <h3 class="font-semibold">{t('tokens:create.title')}</h3>
        <TokenForm gateSystemId={system().id} labelHint={t('gateSystems:tokens.labelHint')} onCreated={setCreated} />
      </Show>
      <NewTokenDialog token={created()} keep={t('gateSystems:tokens.keep')} onClose={() => setCreated(undefined)} />
    </div>
  );
}
