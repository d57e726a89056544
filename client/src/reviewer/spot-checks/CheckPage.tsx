import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { branchName } from '../../domain/ports/port-names';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { CheckPanes } from './CheckPanes';
import { SamplePane } from './SamplePane';
import { inTab, nextUnchecked } from './sample-order';
import { createSample, createSampleFilter } from './sampled-passes';

/** One pass of a sample, with the others beside it. */
export function CheckPage() {
  const params = useParams<{ id: string; number: string }>();
  const location = useLocation();
  const navigate = useNavigate();
  const sample = createSample(() => params.id);
  const filter = createSampleFilter();
  const all = () => sample.rows() ?? [];
  // The one on screen stays in the list although its check has just taken it out of the filter.
  const rows = () => sample.rows()?.filter((row) => row.pass.number === params.number || inTab(filter.shown())(row));
  const place = () => rows()?.findIndex(({ pass }) => pass.number === params.number) ?? -1;
  const listHref = () => `/spot-checks/${params.id}${location.search}`;
  const href = (number: string) => `/spot-checks/${params.id}/${number}${location.search}`;
  const hrefAt = (at: number) => {
    const row = place() < 0 ? undefined : rows()?.[at];
    return row && href(row.pass.number);
  };
  const next = () => nextUnchecked(all(), params.number);
  const goOn = () => {
    const number = next();
    if (number === undefined) toast.info(t('spotChecks:check.allDone'));
    navigate(number === undefined ? listHref() : href(number));
  };
  const title = () => {
    const found = sample.sample();
    return found ? t('spotChecks:sample.title', { branch: branchName(found.branch) }) : t('spotChecks:check.list');
  };
  return (
    <CheckPanes
      number={params.number}
      crumbs={[
        { label: t('spotChecks:title'), href: '/spot-checks' },
        { label: title(), href: listHref() },
      ]}
      place={{
        position: place() < 0 ? undefined : place() + 1,
        total: rows()?.length ?? 0,
        nextHref: hrefAt(place() + 1),
        previousHref: hrefAt(place() - 1),
        listHref: listHref(),
      }}
      another={next() !== undefined}
      onNext={goOn}
      queue={
        <SamplePane
          title={t(`spotChecks:sample.tab.${filter.shown()}`)}
          listHref={listHref()}
          rows={rows()}
          current={params.number}
          href={href}
        />
      }
    />
  );
}
