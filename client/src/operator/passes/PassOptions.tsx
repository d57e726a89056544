import { createQuery } from '@urql/solid';
import { For, Match, Show, Switch } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { errorText } from '../../domain/errors/error-text';
import { PassPageParts } from '../../domain/passes/pass-page-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTableError } from '../../ui/lists/DataTableError';
import { Spinner } from '../../ui/progress/Spinner';
import { CaseSection } from '../../ui/records/CaseSection';
import { FormOption } from '../new-application/FormOption';
import { startHref } from '../new-application/form-address';
import { printHref } from './pass-parts';

const PassOptionsQuery = graphql(`
  query PassOptions($number: String!) {
    pass(number: $number) {
      id
      applicationOptions {
        form
        eligibility {
          ...EligibilityParts
        }
      }
    }
  }
`);

/** What its company may do about a pass now. */
export function PassOptions(props: { pass: FragmentType<typeof PassPageParts> }) {
  const pass = () => readFragment(PassPageParts, props.pass);
  return (
    <CaseSection title={t('eligibility:passTitle')}>
      <Show when={pass().kind === 'SINGLE_ENTRY'} fallback={<Forms number={pass().number} />}>
        <p class="text-sm text-ink-2">{t('passes:printAgain.hint')}</p>
        <Show when={pass().viewerCan.print} fallback={<p class="text-sm text-ink-2">{t('passes:printAgain.not')}</p>}>
          <div class="pt-2">
            <LinkButton icon={IconPrint} href={printHref([pass().number])}>
              {t('passes:printAgain.action')}
            </LinkButton>
          </div>
        </Show>
      </Show>
    </CaseSection>
  );
}

function Forms(props: { number: string }) {
  const [result, read] = createQuery({
    query: PassOptionsQuery,
    variables: () => ({ number: props.number }),
    // Open applications about the pass change its options.
    context: { additionalTypenames: ['Application', 'Pass'] },
  });
  return (
    <Switch fallback={<Spinner label={t('ui:table.loading')} />}>
      <Match when={result.data?.pass}>
        {(pass) => (
          <ul>
            <For each={pass().applicationOptions}>
              {({ form, eligibility }) => (
                <FormOption
                  form={form}
                  eligibility={eligibility}
                  href={startHref(form, { passNumbers: [props.number] })}
                  subject={{ passNumber: props.number }}
                />
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={errorText(result.error)}>
        {(words) => <DataTableError error={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />}
      </Match>
    </Switch>
  );
}
