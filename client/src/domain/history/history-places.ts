import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { portAreaLines, portName } from '../ports/port-names';

const HistoryPlacesQuery = graphql(`
  query HistoryPlaces {
    ports {
      code
      areas {
        code
        ...AreaNames
      }
      ...PortNames
    }
  }
`);

/** The history has ports and areas by their codes: names are requested only where one is shown. */
export function createPlaceText(field: () => string): (field: string, stored: string) => string | undefined {
  const [result] = createQuery({
    query: HistoryPlacesQuery,
    variables: () => ({}),
    pause: () => field() !== 'areas' && field() !== 'pickupPort',
    requestPolicy: 'cache-first',
  });
  return (field, stored) => {
    const ports = result.data?.ports;
    if (!ports) return undefined;
    const codes = stored.split(', ');
    if (field === 'areas') {
      const areas = ports.flatMap((port) => port.areas).filter(({ code }) => codes.includes(code));
      return areas.length === codes.length ? portAreaLines(areas).join(t('history:portSeparator')) : undefined;
    }
    const port = field === 'pickupPort' && ports.find(({ code }) => code === stored);
    return port ? portName(port) : undefined;
  };
}
