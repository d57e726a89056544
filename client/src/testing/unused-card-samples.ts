import { AnomalousCardParts, ListedCard, UnusedCardParts } from '../domain/unused-cards/unused-card-parts';
import { makeFragmentData } from '../gql';
import type { ListedCardFragment } from '../gql/graphql';
import { portOf } from './places';

const port = portOf('KAOHSIUNG', '高雄港', 'Kaohsiung');

const listed: ListedCardFragment = {
  id: 'pass-1',
  number: 'KHPS112-000045',
  status: 'DEACTIVATED',
  deactivationReason: 'NO_PASSAGE',
  validFrom: '2023-03-26T16:00:00Z',
  validTo: '2026-03-26T15:59:59Z',
  port,
  holder: { name: '林學四', masked: false, maskedIdNumber: 'E22454****', idNumber: 'E224540555' },
};

const passOf = (more: Partial<ListedCardFragment>) => {
  const pass = { ...listed, ...more };
  return { number: pass.number, ...makeFragmentData(pass, ListedCard) };
};

/** A card of the lists of 人員通行記錄, for tests to vary. */
export const unusedCardOf = (more: Partial<ListedCardFragment> = {}) => {
  const pass = passOf(more);
  const card = { lastUsedAt: '2023-03-26T16:00:00Z', comparedOn: '2024-03-01', dueOn: '2024-03-02', pass };
  return { pass, ...makeFragmentData(card, UnusedCardParts) };
};

/** One that is deactivated for record anomalies. */
export const anomalousCardOf = (more: Partial<ListedCardFragment> = {}, readable = true) => {
  const pass = passOf({ deactivationReason: 'RECORD_ANOMALIES', ...more });
  const anomaly = {
    direction: 'IN' as const,
    earlierAt: '2024-03-01T00:00:00Z',
    earlierGateCode: 'KH-1',
    laterAt: '2024-03-01T01:00:00Z',
    laterGateCode: 'KH-2',
    port,
  };
  const card = {
    deactivatedAt: '2024-03-02T16:30:00Z',
    viewerMayEnd: readable,
    anomalies: readable ? [anomaly] : null,
    pass,
  };
  return { pass, ...makeFragmentData(card, AnomalousCardParts) };
};
