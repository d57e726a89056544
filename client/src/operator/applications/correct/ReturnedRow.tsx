import { A } from '@solidjs/router';
import { For, onMount, Show } from 'solid-js';
import IconReady from '~icons/lucide/circle-check';
import { reasonTexts } from '../../../domain/eligibility/eligibility';
import type { AttachmentKind, FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { FieldErrors } from '../../../ui/fields/FieldErrors';
import { fieldId } from '../../../ui/fields/field-context';
import { DateText } from '../../../ui/records/DateText';
import { PassNumber } from '../../../ui/records/PassNumber';
import { RequiredFiles } from '../form/chosen/RequiredFiles';
import { filesFor } from '../form-words';
import { PersonChangeList } from './PersonChangeList';
import { isChanged, type PersonChanges } from './person-changes';
import type { CurrentRecord } from './returned-records';

export interface ReturnedRowProps {
  form: FormDescriptionFragment;
  item: ReturnedItemFragment;
  /** Nothing while it is loaded, or when it is gone. */
  now: CurrentRecord | undefined;
  gone: boolean;
  /** What was changed of a person since the return. */
  changes: PersonChanges | undefined;
  errors: string[];
  personHref: (personId: string, kind?: AttachmentKind) => string;
}

/** A returned person or pass: why and when, what is on record now, what still blocks it, and where it is corrected. */
export function ReturnedRow(props: ReturnedRowProps) {
  const name = () => props.now?.person?.name ?? props.item.holder.name;
  const missing = () => (props.now?.reasons ?? []).flatMap(({ attachment }) => attachment ?? []);
  const problems = () => [
    ...props.errors,
    ...(props.errors.length === 0 && props.now
      ? reasonTexts({ allowed: props.now.reasons.length === 0, reasons: props.now.reasons })
      : []),
    ...(props.gone ? [t('corrections:gone')] : []),
  ];
  /** Nothing is missing, and it is no longer what was returned. */
  const ready = () => props.changes === undefined || isChanged(props.changes);
  let row: HTMLLIElement | undefined;
  // Led to by a link from the application.
  onMount(() => location.hash === `#${fieldId(`items.${props.item.id}`)}` && row?.focus());
  return (
    <li
      ref={row}
      id={fieldId(`items.${props.item.id}`)}
      tabindex="-1"
      data-ring
      class="panel grid grid-cols-1 gap-x-6 gap-y-3 p-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto]"
    >
      <div class="grid min-w-0 content-start gap-1">
        <p class="font-semibold wrap-anywhere">
          <Show when={props.item.pass}>
            {(pass) => (
              <span class="mr-3">
                <PassNumber value={pass().number} />
              </span>
            )}
          </Show>
          {name()}{' '}
          <span class="ml-2 font-mono text-sm font-normal text-ink-3">
            {props.item.holder.idNumber ?? t('ui:unreadable')}
          </span>
        </p>
        <Show when={name() !== props.item.holder.name}>
          <p class="text-sm text-ink-3">{t('corrections:changedName', { name: props.item.holder.name })}</p>
        </Show>
        <p class="text-sm text-ink-3">
          {t('corrections:returnedAt')} <DateText value={props.item.stateSince} roc={false} />
        </p>
        <Show when={props.item.reason}>
          {(reason) => (
            <div class="rounded-md border border-warning-line bg-warning-soft px-3 py-2">
              <p class="text-sm font-medium text-warning">{t('corrections:reason')}</p>
              <p class="whitespace-pre-wrap wrap-anywhere">{reason()}</p>
            </div>
          )}
        </Show>
        <div class="text-sm">
          <FieldErrors id={`${fieldId(`items.${props.item.id}`)}-error`} errors={problems()} />
        </div>
        <Show when={props.now && problems().length === 0}>
          <p
            class="inline-flex items-center gap-1.5 text-sm"
            classList={{ 'text-success': ready(), 'text-ink-2': !ready() }}
          >
            <Show when={ready()}>
              <IconReady aria-hidden="true" class="size-4 flex-none" />
            </Show>
            {t('corrections:ready')}
          </p>
        </Show>
        <Show when={props.changes}>{(changes) => <PersonChangeList changes={changes()} />}</Show>
      </div>
      <div class="min-w-0 text-sm">
        <Show
          when={props.now?.person}
          fallback={
            <ul class="grid gap-1">
              <For each={missing()}>
                {(kind) => (
                  <li>
                    <A class="link" href={props.personHref(props.item.personId ?? '', kind)}>
                      {t(`applications:files.upload.${kind}`)}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          }
        >
          {(person) => (
            <RequiredFiles
              person={person()}
              kinds={filesFor(props.form, person().idKind)}
              uploadHref={props.personHref}
            />
          )}
        </Show>
      </div>
      <div class="flex flex-wrap content-start items-start gap-2 lg:flex-col">
        <Show when={!props.gone && props.item.personId}>
          {(personId) => (
            <LinkButton
              size="dense"
              href={props.personHref(personId())}
              aria-label={t('corrections:openPersonOf', { name: name() })}
            >
              {t('corrections:openPerson')}
            </LinkButton>
          )}
        </Show>
        <Show when={props.item.pass}>
          {(pass) => (
            <LinkButton
              size="dense"
              href={`/passes/${pass().number}`}
              aria-label={t('corrections:openPassOf', { number: pass().number })}
            >
              {t('corrections:openPass')}
            </LinkButton>
          )}
        </Show>
      </div>
    </li>
  );
}
