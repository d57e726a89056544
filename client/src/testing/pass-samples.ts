import type { PassPartsFragment } from '../gql/graphql';
import { areaOf, portOf } from './places';

const port = portOf('KEELUNG', '基隆港', 'Keelung');

/** A single-entry pass as the API answers it, for tests to vary. */
export const samplePass: PassPartsFragment = {
  id: 'pass-1',
  number: 'KLPS115-000001',
  kind: 'SINGLE_ENTRY',
  medium: 'PAPER',
  status: 'USABLE',
  issuedAt: '2026-11-20T02:00:05Z',
  validFrom: '2026-11-20T02:00:05Z',
  validTo: '2026-11-21T02:00:05Z',
  gateReadyAt: '2026-11-20T02:10:05Z',
  madeAt: null,
  collectedAt: null,
  lastPassageAt: null,
  applicationNumber: 'OS01-11511-00001',
  voidableUntil: null,
  port,
  areas: [areaOf(port, 'KL-E', '東岸', 'East wharf')],
  holder: { name: '王小明', englishName: 'WANG HSIAO MING', idKind: 'PASSPORT', idNumber: 'X1234567', masked: false },
  company: { name: '甲公司' },
  viewerCan: { print: true, apply: false },
  spotCheck: null,
};
