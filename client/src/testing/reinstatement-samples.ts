import {
  DeactivatedParts,
  ReinstatementParts,
  ReinstatementResultParts,
} from '../domain/reinstatements/reinstatement-parts';
import { makeFragmentData } from '../gql';
import type { DeactivatedPartsFragment, ReinstatementPartsFragment } from '../gql/graphql';
import { portOf } from './places';

const port = portOf('KAOHSIUNG', '高雄港', 'Kaohsiung');
const holder = { name: '蘇小西', masked: false, maskedIdNumber: 'S12345****', idNumber: 'S123456781' };
/** 06:00 on the day after the application, in Taipei. */
const effectiveAt = '2024-06-28T22:00:00Z';

type Card = DeactivatedPartsFragment['pass'];

/** A card that is deactivated because it was not used, for tests to vary. */
export const deactivatedOf = (more: Partial<Card> = {}) => {
  const reinstatement = { allowed: true, allowedAtOnce: false, effectiveAt, pendingUntil: null, error: null };
  const pass: Card = {
    ...{ id: 'pass-1', number: 'KHPS112-000067', status: 'DEACTIVATED', port, holder, reinstatement },
    ...{ validFrom: '2023-04-19T16:00:00Z', validTo: '2026-04-19T15:59:59Z' },
    ...more,
  };
  return makeFragmentData({ lastUsedAt: '2023-11-30T16:00:00Z', pass }, DeactivatedParts);
};

/** A row of the history. */
export const reinstatementOf = (more: Partial<ReinstatementPartsFragment> = {}) =>
  makeFragmentData(
    {
      ...{ id: 'r-1', number: 'OM08-11306-00001', appliedAt: '2024-06-28T02:00:00Z', effectiveAt, state: 'IN_EFFECT' },
      ...{ by: '高雄審核測試帳號', byStaff: true, byCompany: null, atOnceBy: null, atOnceReason: null },
      pass: { id: 'pass-1', number: 'KHPS112-000067', port, holder },
      ...more,
    },
    ReinstatementParts,
  );

/** What became of a card that was reinstated, or of one that was refused. */
export const resultOf = (passNumber: string, refused = false) =>
  makeFragmentData(
    {
      passNumber,
      reinstatement: refused
        ? null
        : { number: 'OM08-11306-00002', effectiveAt, pass: { id: passNumber, status: 'REINSTATEMENT_PENDING' } },
      error: refused ? { code: 'CANCELLATION_OPEN', until: null, applicationNumber: 'OM04-11306-00003' } : null,
    },
    ReinstatementResultParts,
  );
