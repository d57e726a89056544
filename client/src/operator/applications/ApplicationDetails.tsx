import { createMemo, Show } from 'solid-js';
import { applicationTimeline } from '../../domain/applications/application-timeline';
import { SpotCheckTable } from '../../domain/spot-checks/SpotCheckTable';
import { type FragmentType, readFragment } from '../../gql';
import type { FormDescriptionFragment } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { FormSection } from '../../ui/forms/FormSection';
import { DataTable } from '../../ui/lists/DataTable';
import { ListPagination } from '../../ui/lists/ListPagination';
import { Timeline } from '../../ui/records/Timeline';
import { correctItemHref } from '../new-application/form-address';
import { ApplicationData } from './ApplicationData';
import { ApplicationFiles } from './ApplicationFiles';
import { ApplicationProgress } from './ApplicationProgress';
import { ApplicationDetail, ItemInBrief, ItemParts } from './detail-parts';
import { itemColumns } from './item-columns';
import { LeftOutList } from './LeftOutList';
import { type Prints, PrintTable } from './PrintTable';
import { printTimeline } from './print-timeline';

export interface ApplicationDetailsProps {
  number: string;
  application: FragmentType<typeof ApplicationDetail>;
  form: FormDescriptionFragment;
  items: { items: FragmentType<typeof ItemParts>[]; total: number };
  prints: Prints;
  list: ListPlace;
  loading: boolean;
}

/** Where it stands and who has it, each person or pass, the data and files, and what happened when. */
export function ApplicationDetails(props: ApplicationDetailsProps) {
  const application = () => readFragment(ApplicationDetail, props.application);
  const items = () => readFragment(ItemParts, props.items.items);
  const inBrief = () => readFragment(ItemInBrief, application().allItems.items);
  const columns = createMemo(() => itemColumns(props.form));
  const people = () =>
    props.form.subject === 'PEOPLE' ? t('applications:detail.people') : t('applications:detail.passes');
  const passes = () => props.prints.passes ?? [];
  const timeline = () => [
    ...printTimeline(passes(), now()),
    ...applicationTimeline(application(), inBrief(), {
      itemIds: inBrief().flatMap(({ id, actions }) => (actions.includes('RESUBMIT') ? [id] : [])),
      hrefOf: (itemIds) => correctItemHref(props.number, itemIds),
    }),
  ];
  const asksFiles = () => props.form.requiredFiles.some(({ kinds }) => kinds.length > 0);
  return (
    <div class="grid grid-cols-1 gap-6">
      <Show when={!props.form.takesEffectAtOnce}>
        <FormSection title={t('applications:detail.standing')}>
          <ApplicationProgress application={props.application} />
        </FormSection>
      </Show>
      <LeftOutList application={application()} />
      <FormSection title={people()}>
        <Show when={!props.form.issuesPrints} fallback={<PrintTable caption={people()} {...props.prints} />}>
          <DataTable
            caption={people()}
            columns={columns()}
            rows={items()}
            rowKey={({ id }) => id}
            rowHref={
              application().masked
                ? undefined
                : ({ pass, personId }) => (pass ? `/passes/${pass.number}` : `/people/${personId ?? ''}`)
            }
            loading={props.loading}
            footer={<ListPagination list={props.list} total={props.items.total} />}
          />
        </Show>
      </FormSection>
      <div class="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div>
          <FormSection title={t('applications:detail.data')}>
            <ApplicationData application={props.application} />
          </FormSection>
        </div>
        <div>
          <FormSection title={t('applications:detail.timeline')}>
            <Timeline entries={timeline()} />
          </FormSection>
        </div>
      </div>
      <Show when={asksFiles() && !application().masked}>
        <FormSection title={t('applications:detail.attachments')}>
          <ApplicationFiles attachments={application().attachments} />
        </FormSection>
      </Show>
      <Show when={props.form.issuesPrints}>
        <FormSection title={t('spotCheck:listTitle')}>
          <SpotCheckTable passes={passes()} />
        </FormSection>
      </Show>
    </div>
  );
}
