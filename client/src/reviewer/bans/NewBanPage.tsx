import { useNavigate } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import { createForm } from '../../domain/forms/form';
import { idKinds, idKindText } from '../../domain/people/person-parts';
import { graphql } from '../../gql';
import type { BanCandidateQuery, IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { FormPage } from '../../ui/forms/FormPage';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { BanCandidate } from './BanCandidate';
import { BanForm } from './BanForm';

const BanCandidateDocument = graphql(`
  query BanCandidate($idKind: IdKind!, $idNumber: String!) {
    banCandidate(idKind: $idKind, idNumber: $idNumber) {
      ...BanCandidateParts
      records {
        company {
          name
          organisationNumber
        }
      }
    }
  }
`);

interface Found {
  idKind: IdKind;
  idNumber: string;
  candidate: NonNullable<BanCandidateQuery['banCandidate']>;
}

/** A person is found by a whole number, on record; then the ban is entered (R-BAN-1). */
export function NewBanPage() {
  const client = useClient();
  const navigate = useNavigate();
  const [found, setFound] = createSignal<Found>();
  const search = createForm({
    initial: () => ({ idKind: 'PASSPORT' as IdKind, idNumber: '' }),
    labels: () => ({ idKind: t('bans:propose.idKind'), idNumber: t('bans:propose.idNumber') }),
    send: async (values) => {
      const asked = client.query(BanCandidateDocument, values, { requestPolicy: 'network-only' });
      const { data, error } = await asked.toPromise();
      return { error, data: data && { ...values, candidate: data.banCandidate } };
    },
    onDone: (result) => setFound(result),
  });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('bans:title'), href: '/bans' }, { label: t('bans:propose.title') }]} />
      <PageTitle title={t('bans:propose.title')} description={t('bans:propose.description')} />
      <div class="panel p-5 sm:p-6">
        <FormPage
          label={t('bans:propose.find')}
          errors={search.errors().summary}
          onSubmit={() => void search.submit()}
          actions={
            <Button type="submit" kind={found() ? undefined : 'primary'} icon={IconSearch} busy={search.busy()}>
              {t('bans:propose.find')}
            </Button>
          }
        >
          <Field {...search.field('idKind')} required>
            <Select
              empty={false}
              options={idKinds.map((value) => ({ value, label: idKindText(value) }))}
              value={search.values.idKind}
              onChange={(idKind) => idKind && search.change({ idKind })}
            />
          </Field>
          <Field {...search.field('idNumber')} hint={t('bans:propose.idNumberHint')} required>
            <TextInput
              mono
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              {...search.text('idNumber')}
            />
          </Field>
        </FormPage>
      </div>
      <Show when={found()} keyed>
        {(one) => (
          <>
            <BanCandidate candidate={one.candidate} />
            <div class="panel p-5 sm:p-6">
              <BanForm
                idKind={one.idKind}
                idNumber={one.idNumber}
                companies={one.candidate.records.map(({ company }) => company)}
                onProposed={(id) => {
                  toast.success(t('bans:propose.done'));
                  navigate(`/bans/${id}`);
                }}
              />
            </div>
          </>
        )}
      </Show>
    </>
  );
}
