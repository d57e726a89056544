import { A } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { LinkedPersonFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import { StatusBadge } from '../../ui/records/StatusBadge';

export const LinkedPerson = graphql(`
  fragment LinkedPerson on Person {
    id
    name
    idKind
    idNumber
  }
`);

export const PersonLinksParts = graphql(`
  fragment PersonLinks on Person {
    id
    name
    linkedPeople {
      ...LinkedPerson
    }
    possiblySame {
      ...LinkedPerson
    }
  }
`);

const LinkPeople = graphql(`
  mutation LinkPeople($personIds: [ID!]!, $reason: String!) {
    linkPeople(personIds: $personIds, reason: $reason) {
      ...PersonLinks
    }
  }
`);

const UnlinkPerson = graphql(`
  mutation UnlinkPerson($id: ID!, $reason: String!) {
    unlinkPerson(id: $id, reason: $reason) {
      ...PersonLinks
    }
  }
`);

/** What is asked about: another record to link, or one to unlink. */
interface Question {
  readonly other: LinkedPersonFragment;
  readonly unlink: boolean;
}

/** The records of the same human, and those that may be (R-PER-5). */
export function PersonLinks(props: { person: FragmentType<typeof PersonLinksParts>; onChanged: () => void }) {
  const person = () => readFragment(PersonLinksParts, props.person);
  const linked = () => readFragment(LinkedPerson, person().linkedPeople);
  const maybe = () => readFragment(LinkedPerson, person().possiblySame);
  const [question, setQuestion] = createSignal<Question>();
  const [, link] = createMutation(LinkPeople);
  const [, unlink] = createMutation(UnlinkPerson);
  const done = (words: string) => {
    toast.success(words);
    props.onChanged();
  };
  const row = (other: LinkedPersonFragment, isLinked: boolean) => (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-0">
      <A class="link font-medium" href={`/people/${other.id}`}>
        {other.name}
      </A>
      <span class="text-sm text-ink-2">
        {idKindText(other.idKind)} <span class="font-mono">{other.idNumber ?? t('ui:unreadable')}</span>
      </span>
      <Show when={!isLinked}>
        <StatusBadge tone="warning">{t('people:links.maybe')}</StatusBadge>
      </Show>
      <span class="ms-auto">
        <Button onClick={() => setQuestion({ other, unlink: isLinked })}>
          {isLinked ? t('people:links.unlink') : t('people:links.link')}
        </Button>
      </span>
    </li>
  );
  const dialog = {
    label: () => t('people:links.reason'),
    hint: () => t('people:links.reasonHint'),
    close: () => setQuestion(undefined),
  };
  return (
    <CaseSection title={t('people:links.title')}>
      <p class="text-sm text-ink-2">{t('people:links.description')}</p>
      <Show when={linked().length + maybe().length > 0} fallback={<p class="text-ink-3">{t('people:links.none')}</p>}>
        <ul>
          <For each={linked()}>{(other) => row(other, true)}</For>
          <For each={maybe()}>{(other) => row(other, false)}</For>
        </ul>
      </Show>
      <AskReasonDialog
        open={question()?.unlink === false}
        title={t('people:links.linkTitle', { name: person().name, other: question()?.other.name ?? '' })}
        body={t('people:links.linkBody')}
        confirmLabel={t('people:links.link')}
        label={dialog.label()}
        reasonHint={dialog.hint()}
        onClose={dialog.close}
        send={({ reason }) => link({ personIds: [person().id, question()?.other.id ?? ''], reason })}
        onDone={() => done(t('people:links.linked'))}
      />
      <AskReasonDialog
        open={question()?.unlink === true}
        title={t('people:links.unlinkTitle', { name: question()?.other.name ?? '' })}
        body={t('people:links.unlinkBody')}
        confirmLabel={t('people:links.unlink')}
        label={dialog.label()}
        reasonHint={dialog.hint()}
        onClose={dialog.close}
        send={({ reason }) => unlink({ id: question()?.other.id ?? '', reason })}
        onDone={() => done(t('people:links.unlinked'))}
      />
    </CaseSection>
  );
}
