import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { errorText } from '../../domain/errors/error-text';
import { nameOf } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import { formatDate } from '../../lib/dates';
import { comma, t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { DataTableError } from '../../ui/lists/DataTableError';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CauseDialog } from './CauseDialog';
import { CompanyRuleDialog } from './CompanyRuleDialog';
import { RuleVersion } from './RuleVersion';

const BanRulesQuery = graphql(`
  query BanRules {
    banRules {
      causes {
        inUse
        enteredAt
        enteredBy
        withdrawnAt
        withdrawable
        cause {
          id
          code
          nameZh
          nameEn
          holdsFrom
          months
          cancelsAtCase
          extraMonths
        }
      }
      companies {
        id
        holdsFrom
        cases
        days
        furtherDays
        enteredAt
        enteredBy
        withdrawnAt
        withdrawable
      }
    }
  }
`);

const WithdrawBanRule = graphql(`
  mutation WithdrawBanRule($id: ID!) {
    withdrawBanRule(id: $id) {
      causes {
        withdrawable
      }
    }
  }
`);

/** 管制規則: causes, terms and consequences, each version with the day from which it holds (R-BAN-1, R-WEB-2). */
export function BanRulesPage() {
  const [result, read] = createQuery({ query: BanRulesQuery, context: { additionalTypenames: ['BanRules'] } });
  const [withdrawal, withdraw] = createMutation(WithdrawBanRule);
  const [cause, setCause] = createSignal<string | null>();
  const [company, setCompany] = createSignal(false);
  const [withdrawn, setWithdrawn] = createSignal<string>();
  const reload = () => read({ requestPolicy: 'network-only' });
  const rules = () => result.data?.banRules;
  const codes = () => [...new Set((rules()?.causes ?? []).map((version) => version.cause.code))];
  const of = (code: string) => (rules()?.causes ?? []).filter((version) => version.cause.code === code);
  const confirmWithdrawal = async () => {
    const id = withdrawn();
    // The second of two clicks comes while it is sent, or while the dialog closes.
    if (id === undefined || withdrawal.fetching) return;
    const { error } = await withdraw({ id });
    setWithdrawn(undefined);
    if (error) toast.error(t('banRules:withdraw.failed'), errorText(error));
    else toast.success(t('banRules:withdraw.done'));
    reload();
  };
  return (
    <>
      <PageTitle
        title={t('banRules:title')}
        description={t('banRules:description')}
        action={
          <Button kind="primary" icon={IconPlus} onClick={() => setCause(null)}>
            {t('banRules:newCause')}
          </Button>
        }
      />
      <DataTableError error={errorText(result.error)} onRetry={reload} />
      <For each={codes()}>
        {(code) => (
          <CaseSection title={nameOf(of(code)[0]?.cause ?? { nameZh: code, nameEn: code })}>
            <ul class="grid gap-3 pt-2 text-sm">
              <For each={of(code)}>
                {(version) => (
                  <RuleVersion
                    version={version}
                    holdsFrom={version.cause.holdsFrom}
                    onWithdraw={() => setWithdrawn(version.cause.id)}
                  >
                    <Show when={version.inUse} fallback={t('banRules:notInUse')}>
                      {t('banRules:terms', { months: version.cause.months.join(comma()) })}
                      <Show when={version.cause.cancelsAtCase}>
                        {(at) => (
                          <span class="block">
                            {t('banRules:grades', { case: at(), extra: version.cause.extraMonths })}
                          </span>
                        )}
                      </Show>
                    </Show>
                  </RuleVersion>
                )}
              </For>
            </ul>
            <p class="pt-3">
              <Button onClick={() => setCause(code)}>{t('banRules:newVersion')}</Button>
            </p>
          </CaseSection>
        )}
      </For>
      <CaseSection title={t('banRules:company.title')}>
        <ul class="grid gap-3 pt-2 text-sm">
          <For each={rules()?.companies}>
            {(version) => (
              <RuleVersion version={version} holdsFrom={version.holdsFrom} onWithdraw={() => setWithdrawn(version.id)}>
                {t('banRules:company.rule', {
                  cases: version.cases,
                  days: version.days,
                  further: version.furtherDays,
                })}
              </RuleVersion>
            )}
          </For>
        </ul>
        <p class="pt-3">
          <Button onClick={() => setCompany(true)}>{t('banRules:newVersion')}</Button>
        </p>
      </CaseSection>
      <CauseDialog
        code={cause()}
        last={of(cause() ?? '')[0]?.cause}
        onClose={() => setCause(undefined)}
        onEntered={reload}
      />
      <CompanyRuleDialog open={company()} onClose={() => setCompany(false)} onEntered={reload} />
      <ConfirmDialog
        open={withdrawn() !== undefined}
        title={t('banRules:withdraw.title')}
        confirmLabel={t('banRules:withdraw.action')}
        busy={withdrawal.fetching}
        onConfirm={() => void confirmWithdrawal()}
        onCancel={() => setWithdrawn(undefined)}
      >
        {t('banRules:withdraw.body', { day: formatDate(dayOf(withdrawn())) })}
      </ConfirmDialog>
    </>
  );

  function dayOf(id: string | undefined): string {
    const version = rules()?.causes.find((each) => each.cause.id === id)?.cause;
    return version?.holdsFrom ?? rules()?.companies.find((each) => each.id === id)?.holdsFrom ?? '1970-01-01';
  }
}
