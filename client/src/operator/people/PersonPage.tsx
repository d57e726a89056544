import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconBack from '~icons/lucide/arrow-left';
import { HistorySection } from '../../domain/history/HistorySection';
import { attachmentKinds } from '../../domain/people/person-parts';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql } from '../../gql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PersonPasses } from '../passes/PersonPasses';
import { DeletePerson } from './DeletePerson';
import { EditPersonForm } from './EditPersonForm';
import { MaskedPerson } from './MaskedPerson';
import { PersonAttachments } from './PersonAttachments';
import { PersonLinks } from './PersonLinks';
import { PersonOptions } from './PersonOptions';

const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      masked
      name
      englishName
      idKind
      idNumber
      bannedUntil
      ...PersonParts
      attachments {
        kind
        ...AttachmentParts
      }
      ...PersonOptions
      ...PersonLinks
    }
  }
`);

export function PersonPage() {
  const params = useParams<{ id: string }>();
  const [query] = useSearchParams<{ back?: string; file?: string }>();
  const navigate = useNavigate();
  const [result, refresh] = createQuery({ query: PersonDocument, variables: () => ({ id: params.id }) });
  const state = createRecord(
    result,
    (data) => data.person,
    (found) => found.id === params.id,
  );
  /** The application from which a missing file was to be added; nothing but our own pages. */
  const back = () => (/^\/(single-entry|applications)\//.test(query.back ?? '') ? query.back : undefined);

  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('people:title'), href: '/people' },
          { label: state.record()?.name ?? t('people:edit.title') },
        ]}
      />
      <RecordPage
        of={state}
        onRetry={() => refresh()}
        title={t('people:edit.title')}
        missing={{ title: t('people:notFound'), href: '/people', back: t('people:backToList') }}
      >
        {(found) => (
          <>
            <PageTitle
              title={found().name}
              action={
                back() ? (
                  <LinkButton kind="primary" icon={IconBack} href={back() ?? ''}>
                    {t('people:backToApplication')}
                  </LinkButton>
                ) : undefined
              }
            />
            <Show when={found().bannedUntil}>
              {(until) => (
                <Notice tone="danger" title={t('people:banned', { day: formatDate(until()) })}>
                  {t('people:bannedHint')}
                </Notice>
              )}
            </Show>
            <Show when={!found().masked} fallback={<MaskedPerson person={found()} />}>
              <div class="grid grid-cols-1 items-start gap-8 xl:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
                <div>
                  <FormSection title={t('people:edit.title')}>
                    <EditPersonForm person={found()} onReload={refresh} />
                  </FormSection>
                </div>
                <div class="grid grid-cols-1 gap-8">
                  <PersonOptions person={found()} />
                  <PersonLinks person={found()} onChanged={refresh} />
                  <FormSection title={t('people:attachment.title')} description={t('people:attachment.description')}>
                    <PersonAttachments person={found()} wanted={attachmentKinds.find((kind) => kind === query.file)} />
                  </FormSection>
                </div>
              </div>
              <Show when={found().idNumber} keyed>
                {(idNumber) => <PersonPasses idNumber={idNumber} />}
              </Show>
              <HistorySection subject="PERSON" id={found().id} />
              <div class="border-t border-line pt-5">
                <FormSection title={t('people:delete.section')} description={t('people:delete.sectionHint')}>
                  <div>
                    <DeletePerson
                      person={found()}
                      onDeleted={() => {
                        toast.success(t('people:delete.done', { name: found().name }));
                        navigate('/people');
                      }}
                      onConflict={refresh}
                    />
                  </div>
                </FormSection>
              </div>
            </Show>
          </>
        )}
      </RecordPage>
    </>
  );
}
