import { createMutation } from '@urql/solid';
import { createEffect, createMemo, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import { applicationHref } from '../../../domain/applications/application-address';
import { termText } from '../../../domain/applications/application-words';
import { decidersText } from '../../../domain/applications/branch-words';
import { Form } from '../../../domain/forms/Form';
import { createRecordForm } from '../../../domain/forms/record-form';
import { areaName, portName } from '../../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type {
  AttachmentKind,
  FormDescriptionFragment,
  PortsForFormFragment,
  ReturnedItemFragment,
} from '../../../gql/graphql';
import { formatMonth } from '../../../lib/dates';
import { hasCode } from '../../../lib/errors';
import { comma, t } from '../../../lib/i18n';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { correctHref } from '../../new-application/form-address';
import { correctionInput, type FormContent } from '../form/content/form-content';
import { stepTitle } from '../form/content/form-errors';
import { chosenPorts, type FormFields } from '../form/content/form-fields';
import { filesFor, reasonLabel } from '../form-words';
import { CorrectCheck } from './CorrectCheck';
import { CorrectFields } from './CorrectFields';
import { correctErrors, emptyErrors } from './correct-errors';
import { Correctable, contentOfApplication, returnedItems } from './correct-parts';
import { type PersonChanges, personChanges } from './person-changes';
import { ReturnedList } from './ReturnedList';
import { createReturnedRecords } from './returned-records';
import { unsentCorrections } from './unsent-corrections';

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
  application: FragmentType<typeof Correctable>;
  form: FormDescriptionFragment;
  ports: readonly PortsForFormFragment[];
  /** The application has changed: read it again. */
  onStale: () => void;
  onCorrected: (count: number) => void;
}

/** Corrects what was returned and submits it again. What is typed stays while the pages of the people are visited. */
export function CorrectForm(props: CorrectFormProps) {
  // The page makes another form of another application.
  const application = () => readFragment(Correctable, props.application);
  const { id, number } = untrack(application);
  const [, correct] = createMutation(CorrectApplication);
  const items = createMemo(() => returnedItems(props.application));
  const labels = () => ({
    reason: reasonLabel(props.form.kind),
    areaCodes: stepTitle(props.form, 'areas'),
    pickupPortCode: t('applications:field.pickupPort'),
    startDay: t('applications:field.startDay'),
    term: t('applications:field.term'),
    month: t('application:field.month'),
    morePasses: t('application:field.morePasses'),
    branchCode: t('applications:field.branch'),
  });
  const form = createRecordForm({
    record: () => ({ version: application().version, content: contentOfApplication(application()) }),
    valuesOf: ({ content }) => content,
    labels,
    words: {
      areaCodes: (codes) =>
        props.ports
          .flatMap(({ areas }) => areas.filter(({ code }) => codes.includes(code)))
          .map((area) => areaName(area))
          .join(comma()),
      pickupPortCode: (chosen) => {
        const port = props.ports.find(({ code }) => code === chosen);
        return port ? portName(port) : '';
      },
      term: (term) => (term ? termText(term) : ''),
      month: formatMonth,
      branchCode: (code) => (code ? decidersText([code], 'REVIEW') : ''),
    },
    check: (content) => (application().correctable ? emptyErrors(props.form, content) : []),
    describe: (errors) => correctErrors(errors, items(), labels()),
    send: (content, version) =>
      correct({
        id,
        version,
        correction: application().correctable ? correctionInput(props.form, content) : null,
      }),
    saved: ({ correctApplication: { version } }, content) => ({ version, content: { ...content } }),
    onSaved: () => {
      unsentCorrections.remove(id);
      props.onCorrected(items().length);
    },
    onRefused: (error) => {
      if (hasCode(error, 'ACTION_NOT_ALLOWED') || hasCode(error, 'FORM_LOCKED')) props.onStale();
      return undefined;
    },
    reload: () => props.onStale(),
  });
  const unsent = unsentCorrections.of(untrack(application));
  if (unsent) form.change(unsent);
  const fields: FormFields = {
    get form() {
      return props.form;
    },
    get ports() {
      return props.ports;
    },
    content: form.values,
    change(part: Partial<FormContent>) {
      form.change(part);
      unsentCorrections.set(application(), { ...form.values });
    },
  };
  const warn = (event: BeforeUnloadEvent) => form.unsaved() && event.preventDefault();
  onMount(() => addEventListener('beforeunload', warn));
  onCleanup(() => removeEventListener('beforeunload', warn));

  const records = createReturnedRecords(
    untrack(() => props.form),
    number,
    items,
    () => ({ portCodes: chosenPorts(fields).map(({ code }) => code), month: fields.content.month || null }),
  );
  const back = encodeURIComponent(correctHref(number));
  const personHref = (personId: string, kind?: AttachmentKind) =>
    `/people/${personId}?${kind ? `file=${kind}&` : ''}back=${back}`;

  const changesOf = (item: ReturnedItemFragment): PersonChanges | undefined => {
    const person = records.of(item)?.person;
    return person && personChanges(item, person, filesFor(props.form, person.idKind));
  };
  const [checking, setChecking] = createSignal(false);
  // What is refused is shown where it is changed.
  createEffect(() => {
    if (form.conflict() || form.errors().summary.length > 0) setChecking(false);
  });

  return (
    <Show
      when={!checking()}
      fallback={
        <CorrectCheck
          changes={application().correctable ? form.changes() : []}
          items={items()}
          changesOf={changesOf}
          busy={form.busy()}
          onSend={() => void form.submit()}
          onBack={() => setChecking(false)}
        />
      }
    >
      <Form
        form={form}
        onSubmit={() => {
          records.refetch();
          if (form.valid()) setChecking(true);
        }}
        label={t('corrections:title', { number })}
        submit={t('corrections:toCheck')}
        actions={
          <LinkButton kind="quiet" href={applicationHref(number)}>
            {t('corrections:back')}
          </LinkButton>
        }
      >
        <ReturnedList
          form={props.form}
          items={items()}
          records={records}
          changesOf={changesOf}
          errors={(item) => form.errors().at(`items.${item}`)}
          personHref={personHref}
        />
        <CorrectFields application={props.application} fields={fields} errors={(field) => form.errors().at(field)} />
      </Form>
    </Show>
  );
}
