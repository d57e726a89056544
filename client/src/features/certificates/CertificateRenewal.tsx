import { createSignal, Show } from 'solid-js';
import IconUpload from '~icons/lucide/upload';
import type { ReviewState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { CertificateForm } from './CertificateForm';

/** Another certificate: asked for where one is needed, offered where one is there. */
export function CertificateRenewal(props: { state: ReviewState | undefined }) {
  const [wanted, setWanted] = createSignal(false);
  const needed = () => props.state !== 'OPEN' && props.state !== 'APPROVED';
  return (
    <div class="grid max-w-form grid-cols-1 gap-5 border-t border-line pt-5">
      <Show
        when={wanted() || needed()}
        fallback={
          <div>
            <Button icon={IconUpload} onClick={() => setWanted(true)}>
              {t('certificates:renew')}
            </Button>
          </div>
        }
      >
        <div>
          <h3 class="font-semibold">{t('certificates:renew')}</h3>
          <p class="text-ink-2">{t('certificates:renewHint')}</p>
        </div>
        <CertificateForm onSubmitted={() => setWanted(false)} />
      </Show>
    </div>
  );
}
