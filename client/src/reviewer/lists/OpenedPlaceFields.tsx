import { createQuery } from '@urql/solid';
import { AreaNames, areaName, PortAreas, portName, portOptions } from '../../domain/ports/port-names';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { FilterSelect } from '../../ui/lists/FilterSelect';

const OpenedPlaces = graphql(`
  query OpenedPlaces {
    ports {
      code
      ...PortNames
      ...PortAreas
    }
  }
`);

/** Filters by a port or an area that is opened, wherever cards are collected. */
export function OpenedPlaceFields(props: { filters: { readonly opens?: string; readonly area?: string } }) {
  const [result] = createQuery({ query: OpenedPlaces, variables: () => ({}), requestPolicy: 'cache-first' });
  const ports = () => result.data?.ports ?? [];
  /** Of the chosen port, or of all. */
  const areas = () =>
    ports()
      .filter(({ code }) => props.filters.opens === undefined || code === props.filters.opens)
      .flatMap((port) =>
        readFragment(PortAreas, port).areas.map((area) => ({
          value: readFragment(AreaNames, area).code,
          label: `${portName(port)} ${areaName(area)}`,
        })),
      );
  return (
    <>
      <FilterSelect
        name="opens"
        label={t('work:filter.opens')}
        width="sm:w-32"
        value={props.filters.opens}
        options={portOptions(ports())}
      />
      <FilterSelect
        name="area"
        label={t('work:filter.area')}
        width="sm:w-52"
        value={props.filters.area}
        options={areas()}
      />
    </>
  );
}
