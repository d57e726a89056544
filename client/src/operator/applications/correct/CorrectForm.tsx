import { createMutation } from '@urql/solid';
import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { applicationHref } from '../../../domain/applications/application-address';
import { graphql } from '../../../gql';
import type {
  AttachmentKind,
  CorrectableFragment,
  FormDescriptionFragment,
  PortsForFormFragment,
} from '../../../gql/graphql';
import { type Fault, faultList, hasCode } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { ConflictNotice } from '../../../ui/ConflictNotice';
import { FormPage } from '../../../ui/FormPage';
import { LinkButton } from '../../../ui/LinkButton';
import { correctHref } from '../../new-application/form-address';
import { correctionInput, type FormContent } from '../form/form-content';
import { stepTitle } from '../form/form-errors';
import { chosenPorts, type FormFields } from '../form/form-fields';
import { reasonLabel } from '../form-words';
import { CorrectFields } from './CorrectFields';
import { correctErrors, emptyFaults } from './correct-errors';
import { contentOfApplication, returnedItems } from './correct-parts';
import { keptCorrections } from './kept-corrections';
import { ReturnedList } from './ReturnedList';
import { createReturned } from './returned-state';

const CorrectApplication = graphql(`
  mutation CorrectApplication($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {
    correctApplication(id: $id, version: $version, correction: $correction) {
      id
      number
      version
    }
  }
`);

export interface CorrectFormProps {
  application: CorrectableFragment;
  form: FormDescriptionFragment;
  ports: readonly PortsForFormFragment[];
  /** Somebody was faster: read it again. */
  onStale: () => void;
  onCorrected: (count: number) => void;
}

/** Mends what was returned and sends it in again. What is typed stays while the people's own pages are visited. */
export function CorrectForm(props: CorrectFormProps) {
  // The page makes another form of another application.
  const { id, number } = untrack(() => props.application);
  const [result, correct] = createMutation(CorrectApplication);
  const [content, setContent] = createStore<FormContent>(
    keptCorrections.read(props.application) ?? contentOfApplication(props.application),
  );
  const [faults, setFaults] = createSignal<Fault[]>([]);
  const [stale, setStale] = createSignal(false);
  const fields: FormFields = {
    get form() {
      return props.form;
    },
    get ports() {
      return props.ports;
    },
    content,
    change(part) {
      setContent(part);
      keptCorrections.keep(props.application, { ...content });
      // Of those that are not on screen any more the summary says nothing.
      if (Object.keys(part).some((field) => faults().some((fault) => fault.field?.includes(field)))) setFaults([]);
    },
  };
  const warn = (event: BeforeUnloadEvent) => keptCorrections.has(id) && event.preventDefault();
  onMount(() => addEventListener('beforeunload', warn));
  onCleanup(() => removeEventListener('beforeunload', warn));

  // What a colleague corrected meanwhile counts, unless something else was typed here.
  createEffect(
    on(
      () => props.application.version,
      () => {
        if (!keptCorrections.has(id)) setContent(contentOfApplication(props.application));
      },
      { defer: true },
    ),
  );

  const items = createMemo(() => returnedItems(props.application));
  const returned = createReturned(
    untrack(() => props.form),
    number,
    items,
    () => chosenPorts(fields).map(({ code }) => code),
  );
  const labels = () => ({
    reason: reasonLabel(props.form.kind),
    areaCodes: stepTitle(props.form, 'areas'),
    pickupPortCode: t('applications:field.pickupPort'),
    startDay: t('applications:field.startDay'),
    term: t('applications:field.term'),
  });
  const errors = createMemo(() => correctErrors(faults(), items(), labels()));
  const back = encodeURIComponent(correctHref(number));
  const personHref = (personId: string, kind?: AttachmentKind) =>
    `/people/${personId}?${kind ? `file=${kind}&` : ''}back=${back}`;

  const submit = async () => {
    if (result.fetching) return;
    setStale(false);
    const lacking = props.application.correctable ? emptyFaults(props.form, content) : [];
    setFaults(lacking);
    if (lacking.length > 0) return;
    const { version, correctable } = props.application;
    const count = items().length;
    const correction = correctable ? correctionInput(props.form, content) : null;
    const { error } = await correct({ id, version, correction });
    if (!error) {
      keptCorrections.drop(id);
      return props.onCorrected(count);
    }
    const faster = hasCode(error, 'CONFLICT');
    setStale(faster);
    setFaults(faster ? [] : faultList(error));
    if (faster || hasCode(error, 'ACTION_NOT_ALLOWED') || hasCode(error, 'FORM_LOCKED')) props.onStale();
  };

  return (
    <FormPage
      label={t('corrections:title', { number })}
      errors={errors().summary}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={result.fetching}>
            {t('corrections:submit')}
          </Button>
          <LinkButton kind="quiet" href={applicationHref(number)}>
            {t('corrections:back')}
          </LinkButton>
        </>
      }
    >
      <Show when={stale()}>
        <ConflictNotice title={t('corrections:changed')}>{t('corrections:changedBody')}</ConflictNotice>
      </Show>
      <ReturnedList
        form={props.form}
        items={items()}
        returned={returned}
        errors={errors().ofItem}
        personHref={personHref}
      />
      <CorrectFields application={props.application} fields={fields} errors={errors().at} />
    </FormPage>
  );
}
