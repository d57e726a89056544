import { createQuery } from '@urql/solid';
import { Match, Switch } from 'solid-js';
import { errorText } from '../../../../domain/errors/error-text';
import { accountLanguage } from '../../../../domain/session/account-language';
import { graphql } from '../../../../gql';
import { language, t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { Dialog } from '../../../../ui/dialogs/Dialog';
import { RetryNotice } from '../../../../ui/notices/RetryNotice';
import { Spinner } from '../../../../ui/progress/Spinner';
import { ConsentText } from '../../../consent/ConsentText';

const ConsentWords = graphql(`
  query ConsentWords($language: Language!) {
    consentText(language: $language) {
      version
      paragraphs
    }
  }
`);

export function ConsentTextDialog(props: { open: boolean; onClose: () => void }) {
  const [result, retry] = createQuery({
    query: ConsentWords,
    variables: () => ({ language: accountLanguage(language()) }),
    requestPolicy: 'cache-first',
    pause: () => !props.open,
  });
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={t('applications:consent.title')}
      size="wide"
      footer={<Button onClick={() => props.onClose()}>{t('ui:action.close')}</Button>}
    >
      <Switch fallback={<Spinner label={t('ui:table.loading')} />}>
        <Match when={result.data?.consentText}>
          {(text) => (
            <div class="grid gap-3">
              <ConsentText paragraphs={text().paragraphs} onRead={() => undefined} />
              <p class="text-sm text-ink-3">{t('applications:consent.version', { version: text().version })}</p>
            </div>
          )}
        </Match>
        <Match when={errorText(result.error)}>{(words) => <RetryNotice words={words()} onRetry={retry} />}</Match>
      </Switch>
    </Dialog>
  );
}
