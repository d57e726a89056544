import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import { createForm } from '../../domain/forms/form';
import { idKinds, idKindText } from '../../domain/people/person-parts';
import { graphql } from '../../gql';
import type { IdKind, PersonDossierPageQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { FormPage } from '../../ui/forms/FormPage';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PersonDossier } from './PersonDossier';

const PersonDossierDocument = graphql(`
  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {
    personDossier(idKind: $idKind, idNumber: $idNumber) {
      ...PersonDossierParts
    }
  }
`);

/** A person is found by a whole number, on record; the number stands in no address (R-ACC-4). */
export function PersonDossierPage() {
  const client = useClient();
  const [found, setFound] = createSignal<PersonDossierPageQuery['personDossier']>();
  const search = createForm({
    initial: () => ({ idKind: 'PASSPORT' as IdKind, idNumber: '' }),
    labels: () => ({ idKind: t('bans:propose.idKind'), idNumber: t('bans:propose.idNumber') }),
    send: async (values) => {
      setFound(undefined);
      const asked = client.query(PersonDossierDocument, values, { requestPolicy: 'network-only' });
      const { data, error } = await asked.toPromise();
      return { error, data: data?.personDossier };
    },
    onDone: (result) => setFound(result),
  });
  return (
    <>
      <PageTitle title={t('personDossiers:title')} description={t('personDossiers:description')} />
      <div class="panel p-5 sm:p-6">
        <FormPage
          label={t('personDossiers:find')}
          errors={search.errors().summary}
          onSubmit={() => void search.submit()}
          actions={
            <Button type="submit" kind="primary" icon={IconSearch} busy={search.busy()}>
              {t('personDossiers:find')}
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
        {(person) => <PersonDossier person={person} />}
      </Show>
    </>
  );
}
