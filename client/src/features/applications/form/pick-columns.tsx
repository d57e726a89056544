import { type JSX, Show } from 'solid-js';
import IconAdded from '~icons/lucide/check';
import type { AttachmentKind, CandidateFragment, PassCandidateFragment } from '../../../gql/graphql';
import { formatDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { PassNumber } from '../../../ui/PassNumber';
import type { Column } from '../../../ui/table-types';
import { PassStatusBadge } from '../../passes/PassStatusBadge';
import { Eligibility } from '../../people/eligibility';
import { idKindText } from '../../people/person-parts';
import { PortAreas } from '../../ports/PortAreas';
import { nameOf } from '../../ports/port-names';
import { RequiredFiles } from './RequiredFiles';

interface PickActions<Row> {
  /** Already on the application. */
  chosen: (row: Row) => boolean;
  add: (row: Row) => void;
}

function AddCell(props: { chosen: boolean; allowed: boolean; label: string; words: string; onAdd: () => void }) {
  return (
    <Show
      when={!props.chosen}
      fallback={
        <span class="inline-flex items-center gap-1 text-sm text-success">
          <IconAdded aria-hidden="true" class="size-4" />
          {t('applications:people.isChosen')}
        </span>
      }
    >
      <Show when={props.allowed}>
        <Button size="dense" aria-label={props.label} onClick={() => props.onAdd()}>
          {props.words}
        </Button>
      </Show>
    </Show>
  );
}

const actions = <Row,>(cell: (row: Row) => JSX.Element): Column<Row> => ({
  key: 'add',
  header: t('passes:field.actions'),
  headerHidden: true,
  cell,
});

export interface PeopleColumns extends PickActions<CandidateFragment> {
  /** Everybody is identified by a passport: the kind of document says nothing. */
  passportsOnly: boolean;
  filesOf: (person: CandidateFragment) => readonly AttachmentKind[];
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

export const peopleColumns = (options: PeopleColumns): Column<CandidateFragment>[] => [
  {
    key: 'id',
    header: options.passportsOnly ? t('passes:field.passportNumber') : t('passes:field.idNumber'),
    cell: (person) => (
      <>
        <Show when={!options.passportsOnly}>
          <span class="block text-xs text-ink-3">{idKindText(person.idKind)}</span>
        </Show>
        <span class="font-mono">{person.idNumber}</span>
      </>
    ),
  },
  {
    key: 'name',
    header: t('people:field.name'),
    class: 'min-w-36',
    cell: (person) => (
      <>
        <span class="font-medium">{person.name}</span>
        <Show when={person.englishName !== person.name && person.englishName}>
          {(name) => <span class="block text-xs text-ink-3">{name()}</span>}
        </Show>
        <span class="block text-xs text-ink-3">{person.mobile}</span>
      </>
    ),
  },
  {
    key: 'files',
    header: options.passportsOnly ? t('people:attachment.kind.PASSPORT') : t('applications:field.files'),
    nowrap: true,
    cell: (person) => (
      <RequiredFiles person={person} kinds={options.filesOf(person)} uploadHref={options.uploadHref} short />
    ),
  },
  {
    key: 'eligibility',
    header: options.passportsOnly ? t('people:eligibility.header') : t('applications:passes.header'),
    class: 'min-w-40',
    cell: (person) => <Eligibility eligibility={person.eligibility} />,
  },
  actions((person) => (
    <AddCell
      chosen={options.chosen(person)}
      allowed={person.eligibility.allowed}
      label={t('applications:people.addOf', { name: person.name })}
      words={t('applications:people.add')}
      onAdd={() => options.add(person)}
    />
  )),
];

/** Number, kind, dates and state of a pass, as short as they can be said. */
export const passesColumns = ({ chosen, add }: PickActions<PassCandidateFragment>): Column<PassCandidateFragment>[] => [
  {
    key: 'number',
    header: t('applications:field.passNumber'),
    nowrap: true,
    cell: (pass) => (
      <>
        <PassNumber value={pass.number} />
        <span class="block text-xs text-ink-3">
          {t('passes:kindOnMedium', {
            kind: t(`passes:kindShort.${pass.kind}`),
            medium: t(`passes:medium.${pass.medium}`),
          })}
        </span>
      </>
    ),
  },
  {
    key: 'name',
    header: t('people:field.name'),
    class: 'min-w-28',
    cell: (pass) => (
      <>
        <span class="font-medium">{pass.holder.name}</span>
        <span class="block font-mono text-xs text-ink-3">{pass.holder.idNumber}</span>
      </>
    ),
  },
  {
    key: 'areas',
    header: t('applications:field.areas'),
    class: 'min-w-32',
    cell: (pass) => (
      <>
        <PortAreas areas={pass.areas} />
        <span class="block text-xs text-ink-3">{t('applications:passes.pickup', { port: nameOf(pass.port) })}</span>
      </>
    ),
  },
  {
    key: 'validity',
    header: t('passes:field.validToAndStatus'),
    cell: (pass) => (
      <>
        <span class="whitespace-nowrap">{formatDate(pass.validTo)}</span>
        <span class="mt-0.5 block">
          <PassStatusBadge status={pass.status} />
        </span>
      </>
    ),
  },
  {
    key: 'eligibility',
    header: t('applications:passes.header'),
    class: 'min-w-40',
    cell: (pass) => <Show when={pass.eligibility}>{(told) => <Eligibility eligibility={told()} />}</Show>,
  },
  actions((pass) => (
    <AddCell
      chosen={chosen(pass)}
      allowed={pass.eligibility?.allowed ?? false}
      label={t('applications:passes.addOf', { number: pass.number })}
      words={t('applications:passes.add')}
      onAdd={() => add(pass)}
    />
  )),
];
