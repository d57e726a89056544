import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconCheck from '~icons/lucide/clipboard-check';
import { CardHolds } from '../../domain/holds/CardHolds';
import { PassBadges } from '../../domain/passes/PassBadges';
import { PassView } from '../../domain/passes/PassView';
import { PassPageParts } from '../../domain/passes/pass-page-parts';
import { HolderPhone } from '../../domain/phones/HolderPhone';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { AccessGrants } from '../../domain/reinstatements/AccessGrants';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { isAnalyst } from '../session/sections';
import { BlockCard } from './BlockCard';
import { CardMarking } from './CardMarking';
import { CardStopProposals } from './CardStopProposals';
import { EndDeactivation } from './EndDeactivation';
import { PassHistory } from './PassHistory';
import { RevealedHolderNumber } from './RevealedHolderNumber';
import { StopCard } from './StopCard';
import { StopExchange } from './StopExchange';
import { UndoCollection } from './UndoCollection';

const PassRecordQuery = graphql(`
  query PassRecordPage($number: String!) {
    pass(number: $number) {
      id
      number
      status
      madeAt
      collectedAt
      ...PassPage
      stopActions
      viewerMayStopExchange
      viewerMayUndoCollection
      deactivationReason
      ...CardStops
      ...AccessGrantParts
      ...HolderPhoneParts
      holder {
        masked
        maskedIdNumber
      }
      cardAction
      pendingSpotCheck {
        submittedByViewer
      }
    }
  }
`);

export function PassPage() {
  const params = useParams<{ number: string }>();
  const { viewer } = useViewer();
  const [result, read] = createQuery({ query: PassRecordQuery, variables: () => ({ number: params.number }) });
  const state = createRecord(
    result,
    (data) => data.pass,
    (found) => found.number === params.number.toUpperCase(),
  );
  const pass = state.record;
  const readAgain = () => read({ requestPolicy: 'network-only' });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('passes:title'), href: '/passes' }, { label: params.number }]} />
      <PageTitle
        title={params.number}
        badge={<Show when={pass()}>{(found) => <PassBadges pass={found()} />}</Show>}
        action={
          pass()?.pendingSpotCheck ? (
            <LinkButton icon={IconCheck} href={`/passes/${params.number}/spot-check`}>
              {t('spotChecks:title')}
            </LinkButton>
          ) : undefined
        }
      />
      <RecordPage
        of={state}
        onRetry={readAgain}
        missing={{
          title: t('passes:missing'),
          hint: t('passes:missingHint'),
          href: '/passes',
          back: t('passes:backToList'),
        }}
      >
        {(found) => (
          <PassView
            pass={found()}
            idNumber={
              <RevealedHolderNumber
                passNumber={found().number}
                maskedIdNumber={found().holder.maskedIdNumber}
                masked={found().holder.masked}
              />
            }
            masked={isAnalyst(viewer()) ? t('passes:analystMasked') : t('passes:otherBranch')}
            options={
              <>
                <CardHolds pass={found()} onChanged={readAgain} />
                <HolderPhone pass={found()} />
                <AccessGrants
                  pass={found()}
                  mayEnd={viewer()?.sections.includes('REINSTATEMENTS') ?? false}
                  onChanged={readAgain}
                />
                <CardMarking pass={{ ...readFragment(PassPageParts, found()), ...found() }} onRefused={readAgain} />
                <Show when={!isAnalyst(viewer()) && found().stopActions.length > 0}>
                  <CardStopProposals passNumber={found().number} onDecided={readAgain} />
                </Show>
                <div class="flex flex-wrap gap-3">
                  <Show when={found().viewerMayStopExchange}>
                    <StopExchange number={found().number} onChanged={readAgain} />
                  </Show>
                  <Show when={found().viewerMayUndoCollection}>
                    <UndoCollection number={found().number} onDone={readAgain} />
                  </Show>
                  <Show when={found().stopActions.includes('BLOCK')}>
                    <BlockCard number={found().number} onChanged={readAgain} />
                  </Show>
                  <Show when={found().stopActions.includes('DEACTIVATE')}>
                    <StopCard number={found().number} onChanged={readAgain} />
                    <Show when={found().deactivationReason === 'BRANCH_DECISION'}>
                      <EndDeactivation number={found().number} onChanged={readAgain} />
                    </Show>
                  </Show>
                </div>
              </>
            }
            history={<PassHistory pass={found()} />}
            staff
            onGateReady={readAgain}
          />
        )}
      </RecordPage>
    </>
  );
}
