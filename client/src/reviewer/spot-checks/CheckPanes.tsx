import { type JSX, Match, Show, Switch } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { SpotCheckBadge } from '../../domain/spot-checks/SpotCheckBadge';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { Breadcrumbs, type Crumb } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CaseFallback } from '../case/CaseFallback';
import { CaseHeader } from '../case/CaseHeader';
import { CasePanes } from '../case/CasePanes';
import { createListNavigation, type Neighbours } from '../case/list-navigation';
import { CheckBar } from './CheckBar';
import { CheckData } from './CheckData';
import { CheckError } from './CheckError';
import { CompanySuspensions } from './CompanySuspensions';
import { createCheck } from './check-state';
import { PassScans } from './PassScans';

export interface SamplePosition extends Neighbours {
  position: number | undefined;
  total: number;
}

export interface CheckPanesProps {
  number: string;
  crumbs: readonly Crumb[];
  /** In the sample; none for a single pass. */
  place?: SamplePosition;
  queue?: JSX.Element;
  onNext?: () => void;
  another: boolean;
}

/** Sample, data with the decision bar, copy of the passport. */
export function CheckPanes(props: CheckPanesProps) {
  const check = createCheck(() => props.number);
  createListNavigation(() => props.place);
  const pending = () => check.pass()?.pendingSpotCheck ?? undefined;
  // What is masked is of another branch, whose files are not shown either.
  const checkable = () => Boolean(pending() ?? (check.pass()?.spotCheck && check.pass()?.holder.masked === false));
  const title = () => t('spotChecks:check.title', { number: props.number });
  const badge = () => <SpotCheckBadge outcome={check.pass()?.spotCheck?.result ?? 'NOT_CHECKED'} />;
  return (
    <CasePanes
      queue={props.queue}
      alone={props.place === undefined}
      data={
        <Switch
          fallback={
            <CaseFallback
              title={title()}
              crumbs={props.crumbs}
              missing={check.missing() ? t('passes:missing') : undefined}
              error={errorText(check.error())}
              onRetry={check.reload}
            />
          }
        >
          <Match when={check.pass()}>
            {(pass) => (
              <>
                <Show
                  when={props.place}
                  fallback={
                    <>
                      <Breadcrumbs crumbs={props.crumbs} />
                      <PageTitle title={title()} badge={badge()} />
                    </>
                  }
                >
                  {(place) => <CaseHeader crumbs={props.crumbs} title={title()} badge={badge()} {...place()} />}
                </Show>
                <Show when={!checkable()}>
                  <Notice tone="warning">{t('spotChecks:check.notChecked')}</Notice>
                </Show>
                <Show when={pending()?.submittedByViewer}>
                  <Notice tone="warning" title={t('spotChecks:check.submittedByViewer')}>
                    {t('spotChecks:check.submittedByViewerBody')}
                  </Notice>
                </Show>
                <CheckError pass={pass()} check={check} />
                <CheckData pass={pass()} />
                <Show when={checkable()}>
                  <CompanySuspensions pass={pass()} />
                </Show>
              </>
            )}
          </Match>
        </Switch>
      }
      decisions={
        <Show when={checkable() && check.pass()}>
          {(pass) => (
            <CheckBar
              pass={pass()}
              check={check}
              barred={pending()?.submittedByViewer === true}
              onNext={props.onNext}
              another={props.another}
            />
          )}
        </Show>
      }
      document={
        <Show when={checkable() && check.pass()}>{(pass) => <PassScans attachments={pass().attachments} />}</Show>
      }
    />
  );
}
