import { createSignal, Show } from 'solid-js';
import IconUpload from '~icons/lucide/upload';
import type { ReviewState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { CertificateForm } from './CertificateForm';

/** Form for a new certificate: open if one is required, as for another name of the company, behind a button if one is valid. */
export function CertificateRenewal(props: { state: ReviewState | undefined; renamed: boolean }) {
  const [wanted, setWanted] = createSignal(false);
  let box: HTMLDivElement | undefined;
  // The control that had the focus is gone with the change; what came in its place is read instead.
  const turn = (to: boolean) => {
    setWanted(to);
    box?.focus();
  };
  const needed = () => props.state !== 'OPEN' && (props.state !== 'APPROVED' || props.renamed);
  return (
    <div ref={box} tabindex="-1" class="grid max-w-form grid-cols-1 gap-5 border-t border-line pt-5">
      <Show
        when={wanted() || needed()}
        fallback={
          <div>
            <Button icon={IconUpload} onClick={() => turn(true)}>
              {t('certificates:renew')}
            </Button>
          </div>
        }
      >
        <div>
          <h3 class="font-semibold">{t('certificates:renew')}</h3>
          <p class="text-ink-2">{t('certificates:renewHint')}</p>
        </div>
        <CertificateForm onSubmitted={() => turn(false)} />
      </Show>
    </div>
  );
}
