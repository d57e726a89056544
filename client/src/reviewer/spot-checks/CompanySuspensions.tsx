import { createQuery } from '@urql/solid';
import { For, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { portName } from '../../domain/ports/port-names';
import { SuspensionBadge } from '../../domain/suspensions/SuspensionBadge';
import { suspensionContext } from '../../domain/suspensions/suspension-parts';
import { periodText } from '../../domain/suspensions/suspension-period';
import { graphql } from '../../gql';
import type { CheckedPassFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Skeleton } from '../../ui/progress/Skeleton';
import { CaseSection } from '../../ui/records/CaseSection';

const EarlierSuspensions = graphql(`
  query EarlierSuspensions($company: String!, $portCodes: [String!]!) {
    suspensions(filter: { company: $company, portCodes: $portCodes }, size: 20) {
      items {
        id
        state
        from
        to
        passNumber
        reason
        company {
          organisationNumber
        }
      }
    }
  }
`);

const most = 5;

/** Whether the company failed before at this port, newest first. */
export function CompanySuspensions(props: { pass: CheckedPassFragment }) {
  const company = () => props.pass.company?.organisationNumber;
  const [result] = createQuery({
    query: EarlierSuspensions,
    variables: () => ({ company: company() ?? '', portCodes: [props.pass.port.code] }),
    pause: () => company() === undefined,
    context: suspensionContext,
  });
  // The filter also finds companies whose number begins with this one.
  const own = () =>
    result.data?.suspensions.items.filter((each) => each.company.organisationNumber === company()).slice(0, most);
  return (
    <CaseSection title={t('spotChecks:check.history', { port: portName(props.pass.port) })}>
      <Show when={own()} fallback={errorText(result.error) ?? <Skeleton class="h-6 w-2/3" />}>
        {(items) => (
          <ul class="grid gap-1.5 py-1 text-sm">
            <For each={items()} fallback={<li class="text-ink-3">{t('spotChecks:check.noHistory')}</li>}>
              {(each) => (
                <li class="grid gap-0.5">
                  <span class="flex flex-wrap items-center gap-x-3">
                    <SuspensionBadge state={each.state} />
                    <span class="whitespace-nowrap">{periodText(each)}</span>
                    <span class="font-mono text-ink-3">{each.passNumber}</span>
                  </span>
                  <span class="whitespace-pre-wrap text-ink-2">{each.reason}</span>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </CaseSection>
  );
}
