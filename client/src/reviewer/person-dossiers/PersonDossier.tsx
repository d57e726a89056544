import { Show } from 'solid-js';
import { suspensionColumns } from '../../domain/suspensions/suspension-columns';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { markOf } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { banColumns } from '../bans/ban-columns';
import { readsColumns } from '../id-number-reads/reads-columns';
import { passSearchColumns } from '../passes/pass-search-columns';
import type { TypedDocument } from '../people/DocumentSearch';
import { PersonList } from './PersonList';
import { applicationsColumns, recordsColumns } from './person-columns';

const PersonDossierParts = graphql(`
  fragment PersonDossierParts on PersonDossier {
    records {
      idKind
      maskedIdNumber
      name
      company {
        name
        organisationNumber
      }
    }
    passes {
      number
      ...PassSearchRow
    }
    applications {
      form
      applicationNumber
      submittedAt
      state
      stateSince
      reason
      company {
        name
        organisationNumber
      }
    }
    suspensions {
      id
      passNumber
      ...SuspensionParts
    }
    bans {
      id
      ...BanParts
    }
    reads {
      id
      ...IdNumberReadRow
    }
  }
`);

/** The number stands in no address. */
const readsHref = ({ idKind, idNumber }: TypedDocument) =>
  `/id-number-reads?idKind=${idKind}&idNumber=${markOf(idNumber)}`;

/** All that there is of one person, as far as the viewer may read it: refusals before all else that was applied for. */
export function PersonDossier(props: { person: FragmentType<typeof PersonDossierParts>; document: TypedDocument }) {
  const person = () => readFragment(PersonDossierParts, props.person);
  const refusals = () => person().applications.filter(({ state }) => state === 'REJECTED');
  const others = () => person().applications.filter(({ state }) => state !== 'REJECTED');
  const known = () =>
    [person().records, person().passes, person().applications, person().bans].some((list) => list.length > 0);
  return (
    <Show
      when={known()}
      fallback={
        <Notice tone="info" live>
          {t('personDossiers:unknown')}
        </Notice>
      }
    >
      <div class="grid grid-cols-1 gap-6">
        <p class="text-sm text-ink-2">{t('personDossiers:newest')}</p>
        <PersonList
          title={t('personDossiers:list.records')}
          columns={recordsColumns()}
          rows={person().records}
          rowKey={({ company, maskedIdNumber }) => `${company.organisationNumber} ${maskedIdNumber}`}
          empty={t('personDossiers:empty.records')}
        />
        <PersonList
          title={t('personDossiers:list.refusals')}
          columns={applicationsColumns()}
          rows={refusals()}
          rowKey={({ submittedAt, company }) => `${submittedAt} ${company.organisationNumber}`}
          empty={t('companies:empty.refusals')}
        />
        <PersonList
          title={t('companies:list.bans')}
          columns={banColumns()}
          rows={person().bans}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bans/${id}`}
          empty={t('companies:empty.bans')}
        />
        <PersonList
          title={t('companies:list.passes')}
          columns={passSearchColumns().map(({ sort: _, ...column }) => column)}
          rows={person().passes}
          rowKey={({ number }) => number}
          rowHref={({ number }) => `/passes/${number}`}
          empty={t('companies:empty.passes')}
        />
        <PersonList
          title={t('companies:list.applications')}
          columns={applicationsColumns()}
          rows={others()}
          rowKey={({ submittedAt, company }) => `${submittedAt} ${company.organisationNumber}`}
          empty={t('personDossiers:empty.applications')}
        />
        <PersonList
          title={t('suspensions:title')}
          columns={suspensionColumns()}
          rows={person().suspensions}
          rowKey={({ id }) => id}
          rowHref={({ passNumber }) => `/passes/${passNumber}`}
          empty={t('companies:empty.suspensions')}
        />
        <PersonList
          title={t('idNumberReads:title')}
          href={readsHref(props.document)}
          columns={readsColumns(true)}
          rows={person().reads}
          rowKey={({ id }) => id}
          empty={t('idNumberReads:empty')}
        />
      </div>
    </Show>
  );
}
