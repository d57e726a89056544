import type { World } from '../world.js';
import type { Words } from './generated-queries.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;

/** Texts that mean something to a part of the server, or to a database. */
const ODD_TEXTS = [
  '%',
  '_',
  '',
  ' ',
  "'",
  '"; --',
  '\\',
  '%%_',
  '0',
  '𠮷',
  '祕',
  '*',
  'ZQ777****',
  'x'.repeat(200),
] as const;
/** Codes that the server knows. */
const CODES = ['KEELUNG', 'TAIPEI', 'KEELUNG-EAST', 'SUAO-ALL', 'KL', 'KL-E1', 'KLPC115', 'OM01', 'OM02-115'] as const;

/** Every id and number of a world, in the same order in each of two that differ in values only. */
export function wordsOf({ a, b, gate, sampleId, campaignId, formerStaffId }: World): Words {
  const found = [...new Set([a, b, gate, sampleId, campaignId, formerStaffId].flatMap(textsIn))];
  const ids = found.filter((text) => UUID.test(text));
  const numbers = found.filter((text) => /^[A-Z0-9]{4,7}-[\d-]+$/.test(text));
  return {
    ids: ['01890000-0000-7000-8000-000000000000', 'x', ...ids],
    texts: ['KLPC115-999999', ...numbers, ...CODES, ...ODD_TEXTS],
    sizes: [1, 2, 5, 20],
  };
}

/** Without cookies and tokens. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'cookie' in value || 'token' in value) return [];
  return Object.values(value).flatMap(textsIn);
}
