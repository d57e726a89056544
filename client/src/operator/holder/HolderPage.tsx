import { createSignal, Show } from 'solid-js';
import { SignInLink } from '../../domain/recovery/SignInLink';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { HolderLookUp } from './HolderLookUp';

/** A holder's own passes, without an account (R-TEL-10). What was typed and read leaves the memory with its round. */
export function HolderPage() {
  const [round, setRound] = createSignal(1);
  return (
    <>
      <PageTitle title={t('holder:title')} description={t('holder:body')} />
      <Show when={round() > 1}>
        <Notice title={t('holder:ended')} live>
          {t('holder:endedBody')}
        </Notice>
      </Show>
      <Show when={round()} keyed>
        {(_round) => <HolderLookUp onEnd={() => setRound((last) => last + 1)} />}
      </Show>
      <SignInLink />
    </>
  );
}
