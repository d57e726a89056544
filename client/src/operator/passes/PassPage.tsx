import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { HistorySection } from '../../domain/history/HistorySection';
import { CardHolds } from '../../domain/holds/CardHolds';
import { PassBadges } from '../../domain/passes/PassBadges';
import { PassView } from '../../domain/passes/PassView';
import { HolderPhone } from '../../domain/phones/HolderPhone';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { AccessGrants } from '../../domain/reinstatements/AccessGrants';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { HoldCards } from './HoldCards';
import { HolderNumber } from './Holder';
import { PassOptions } from './PassOptions';
import { printHref } from './pass-parts';
import { VoidPass } from './VoidPass';

const PassQuery = graphql(`
  query Pass($number: String!) {
    pass(number: $number) {
      id
      number
      status
      madeAt
      collectedAt
      company {
        name
      }
      viewerCan {
        print
      }
      ...PassPage
      stopActions
      voidableUntil
      ...CardStops
      ...AccessGrantParts
      ...HolderPhoneParts
      holder {
        masked
        idNumber
      }
    }
  }
`);

export function PassPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: PassQuery, variables: () => ({ number: params.number }) });
  const state = createRecord(
    result,
    (data) => data.pass,
    (found) => found.number === params.number.toUpperCase(),
  );
  const pass = state.record;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('passes:title'), href: '/passes' }, { label: params.number }]} />
      <PageTitle
        title={t('passes:pageTitle', { number: params.number })}
        badge={<Show when={pass()}>{(found) => <PassBadges pass={found()} />}</Show>}
        action={
          pass()?.viewerCan.print ? (
            <LinkButton kind="primary" icon={IconPrint} href={printHref([params.number])}>
              {t('passes:print.action')}
            </LinkButton>
          ) : undefined
        }
      />
      <RecordPage
        of={state}
        onRetry={refresh}
        missing={{
          title: t('passes:notFound'),
          hint: t('passes:notFoundHint'),
          href: '/passes',
          back: t('passes:backToList'),
        }}
      >
        {(found) => (
          <PassView
            pass={found()}
            idNumber={<HolderNumber holder={found().holder} />}
            masked={found().company ? t('ownership:masked') : t('passes:others.detail')}
            options={
              found().holder.masked ? undefined : (
                <>
                  <VoidPass number={found().number} until={found().voidableUntil} onChanged={refresh} />
                  <CardHolds pass={found()} onChanged={refresh} />
                  <HolderPhone pass={found()} />
                  <AccessGrants pass={found()} mayEnd onChanged={refresh} />
                  <PassOptions pass={found()} />
                  <Show when={found().stopActions.includes('HOLD')}>
                    <div>
                      <HoldCards numbers={[found().number]} />
                    </div>
                  </Show>
                </>
              )
            }
            history={found().holder.masked ? undefined : <HistorySection subject="PASS" id={found().id} />}
            onGateReady={refresh}
          />
        )}
      </RecordPage>
    </>
  );
}
