import { useNavigate } from '@solidjs/router';
import { createMutation, createQuery } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { portName } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { apiErrors } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { DataTable } from '../../ui/lists/DataTable';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { submittedHref } from '../new-application/form-address';
import { CheckExchange } from './CheckExchange';
import { chosenColumns, removeColumn } from './exchange-columns';
import { feesOf } from './exchange-parts';
import { refusedOnSaving } from './exchange-refusals';
import { PickCards } from './PickCards';

const ExchangePortsQuery = graphql(`
  query ExchangePorts {
    ports {
      code
      ...PortNames
    }
  }
`);

const SubmitExchange = graphql(`
  mutation SubmitExchange($input: ApplicationInput!, $key: String!) {
    submitApplication(input: $input, idempotencyKey: $key) {
      id
      number
    }
  }
`);

const NOTES = ['expired', 'photo', 'same', 'final', 'letter'] as const;

/** 新增換證: cards are chosen, checked and sent in together; all of them or none (R-EXC-3). */
export function NewExchangePage() {
  const navigate = useNavigate();
  const [ports] = createQuery({ query: ExchangePortsQuery });
  const [result, execute] = createMutation(SubmitExchange);
  const [chosen, setChosen] = createSignal<readonly ExchangeCardFragment[]>([]);
  const [port, setPort] = createSignal('');
  const [checking, setChecking] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const [refusals, setRefusals] = createSignal<readonly string[]>([]);
  const numbers = () => chosen().map(({ number }) => number);
  /** Sent twice by accident it counts once; other cards or another port are another request. */
  const key = createFor(
    () => `${numbers().join()} ${port()}`,
    () => crypto.randomUUID(),
  );
  const remove = (number: string) => setChosen((cards) => cards.filter((card) => card.number !== number));
  const columns = createMemo(() => [...chosenColumns(), removeColumn(remove)]);
  const portWords = () => {
    const found = ports.data?.ports.find(({ code }) => code === port());
    return found ? portName(found) : '';
  };
  const save = () => {
    setTried(true);
    setRefusals([]);
    setChecking(chosen().length > 0 && port() !== '');
  };
  const send = async () => {
    const input = {
      form: 'CARD_EXCHANGE' as const,
      reason: t('exchanges:reason'),
      passNumbers: numbers(),
      pickupPortCode: port(),
    };
    const { data, error } = await execute({ input, key: key() }, { additionalTypenames: ['Pass', 'Application'] });
    if (data) navigate(submittedHref(data.submitApplication.number));
    else setRefusals(refusedOnSaving(numbers(), apiErrors(error)));
  };
  return (
    <Show
      when={!checking()}
      fallback={
        <CheckExchange
          cards={chosen()}
          port={portWords()}
          busy={result.fetching}
          refusals={refusals()}
          onSend={() => void send()}
          onBack={() => setChecking(false)}
        />
      }
    >
      <PageTitle title={t('exchanges:newTitle')} />
      <PickCards chosen={chosen()} onAdd={(cards) => setChosen((before) => [...before, ...cards])} />
      <h2 class="mt-6 mb-2 text-lg font-semibold">{t('exchanges:chosen')}</h2>
      <DataTable
        caption={t('exchanges:chosen')}
        rows={chosen()}
        columns={columns()}
        rowKey={({ number }) => number}
        emptyTitle={t('exchanges:none')}
      />
      <Show when={chosen().length > 0}>
        <p class="mt-2 font-medium">{t('exchanges:total', { amount: feesOf(chosen()) })}</p>
      </Show>
      <div class="mt-4 max-w-md">
        <Field
          name="pickupPort"
          label={t('exchanges:port')}
          required
          errors={tried() && !port() ? t('exchanges:portRequired') : undefined}
        >
          <Select
            value={port()}
            onChange={setPort}
            options={(ports.data?.ports ?? []).map((each) => ({ value: each.code, label: portName(each) }))}
          />
        </Field>
      </div>
      <Show when={tried() && chosen().length === 0}>
        <Notice tone="danger" live title={t('exchanges:chosenRequired')} class="mt-4" />
      </Show>
      <div class="mt-4 flex gap-3">
        <Button kind="primary" onClick={save}>
          {t('exchanges:save')}
        </Button>
        <LinkButton href="/exchanges">{t('exchanges:discard')}</LinkButton>
      </div>
      <Notice class="mt-6" title={t('exchanges:notes')}>
        <ol class="list-decimal pl-5">
          <For each={NOTES}>{(note) => <li>{t(`exchanges:note.${note}`)}</li>}</For>
        </ol>
      </Notice>
    </Show>
  );
}
