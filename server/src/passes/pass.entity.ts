import { defineEntity, p } from '@mikro-orm/core';
import { ID_KINDS } from '../access/words.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Branch } from '../ports/branch.entity.js';
import { Port, PortArea } from '../ports/port.entity.js';

export const PASS_KINDS = ['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY'] as const;
export type PassKind = (typeof PASS_KINDS)[number];

export const PASS_MEDIA = ['PAPER', 'QR', 'RFID'] as const;
export type PassMedium = (typeof PASS_MEDIA)[number];

/** Passes to which something happened that happens to few: found among those alone, in the order in which lists show them. */
const amongThose = (name: string, where: string) => ({
  name,
  properties: ['issuedAt', 'id'] as ('issuedAt' | 'id')[],
  where,
});

const PassSchema = defineEntity({
  name: 'Pass',
  uniques: [
    { properties: ['branchCode', 'kind', 'rocYear', 'sequence'] },
    // R-EXC-1: one exchange at a time; one that was stopped leaves its card behind, cancelled.
    { name: 'pass_exchanged_from_unique', properties: ['exchangedFromId'], where: '"cancelled_at" is null' },
  ],
  checks: [{ name: 'pass_chain_check', expression: '(exchanged_from_id is null) = (chain_id is null)' }],
  indexes: [
    { name: 'pass_company_issued_index', properties: ['companyId', 'issuedAt', 'id'] },
    { name: 'pass_issued_index', properties: ['issuedAt', 'id'] },
    { name: 'pass_port_issued_index', properties: ['portId', 'issuedAt', 'id'] },
    { name: 'pass_holder_index', properties: ['holderIdIndex'] },
    { name: 'pass_holder_name_index', properties: ['holderName'] },
    { name: 'pass_application_index', properties: ['applicationId'] },
    { name: 'pass_person_index', properties: ['personId'] },
    { name: 'pass_previous_index', properties: ['previousPassId'] },
    { name: 'pass_chain_index', properties: ['chainId'], where: '"chain_id" is not null' },
    {
      name: 'pass_collected_card_index',
      properties: ['id'],
      where: `"kind" <> 'SINGLE_ENTRY' and "collected_at" is not null and "cancelled_at" is null`,
    },
    {
      name: 'pass_collected_at_index',
      properties: ['collectedAt', 'id'],
      where: `"kind" <> 'SINGLE_ENTRY' and "collected_at" is not null`,
    },
    {
      name: 'pass_current_index',
      properties: ['validTo', 'id'],
      where: `"cancelled_at" is null and "exchanged_at" is null and "blocked_at" is null and ("kind" = 'SINGLE_ENTRY' or "collected_at" is not null)`,
    },
    {
      name: 'pass_card_under_way_index',
      properties: ['branchCode', 'madeAt'],
      where: `"kind" <> 'SINGLE_ENTRY' and "collected_at" is null and "cancelled_at" is null`,
    },
    { name: 'pass_valid_to_index', properties: ['validTo', 'id'] },
    {
      name: 'pass_collected_order_index',
      expression: 'create index "pass_collected_order_index" on "pass" ("collected_at" desc nulls last, "id" desc)',
    },
    {
      name: 'pass_holder_english_name_index',
      properties: ['holderEnglishName'],
      where: '"holder_english_name" is not null',
    },
    amongThose('pass_cancelled_index', '"cancelled_at" is not null'),
    amongThose('pass_blocked_index', '"blocked_at" is not null'),
    amongThose('pass_exchanged_index', '"exchanged_at" is not null'),
    amongThose('pass_deactivated_index', '"deactivated_until" is not null'),
    amongThose('pass_renewing_index', '"previous_pass_id" is not null'),
    amongThose('pass_exchanging_index', '"exchanged_from_id" is not null'),
    amongThose('pass_collected_card_order_index', `"kind" <> 'SINGLE_ENTRY' and "collected_at" is not null`),
    amongThose('pass_uncollected_card_index', `"kind" <> 'SINGLE_ENTRY' and "collected_at" is null`),
  ],
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique(),
    kind: p.enum(PASS_KINDS),
    // R-NUM-4: what the number is made of is stored, never parsed back out of it.
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    rocYear: p.smallint(),
    sequence: p.integer(),
    /** The port a single-entry pass opens; where the card is collected (領證港區) for the other kinds. */
    portId: () => p.manyToOne(Port).mapToPk().fieldName('port_id'),
    applicationId: p.uuid().nullable(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    // R-PER-2: the holder as of issue; later edits of the person do not reach the pass.
    holderName: p.text(),
    holderEnglishName: p.text().nullable(),
    holderIdKind: p.enum(ID_KINDS),
    holderIdCipher: p.blob(),
    holderIdIndex: p.blob(),
    medium: p.enum(PASS_MEDIA),
    issuedAt: p.datetime(3),
    validFrom: p.datetime(3),
    validTo: p.datetime(3),
    madeAt: p.datetime(3).nullable(),
    collectedAt: p.datetime(3).nullable(),
    /** The card that this one goes on from (R-PRD-5). */
    previousPassId: () => p.manyToOne(Pass).mapToPk().fieldName('previous_pass_id').nullable(),
    /**
     * When the last of its deactivations ends: `infinity` while one is open, null if it never had one. The database keeps it,
     * so that a list asks for deactivations only where there are any.
     */
    deactivatedUntil: p.datetime(3).nullable().lazy(),
    /** Kept by the database for a server of the version before; read by nothing here, and to be dropped after this version. */
    deactivatedAt: p.datetime(3).nullable().lazy(),
    deactivationReason: p.enum(['NO_PASSAGE']).nullable().lazy(),
    cancelledAt: p.datetime(3).nullable(),
    /** The card in whose place it comes (換證): until this one is collected, that one is held (R-EXC-4). */
    exchangedFromId: () => p.manyToOne(Pass).mapToPk().fieldName('exchanged_from_id').nullable(),
    /** The first card of its chain; null for a card that came of no exchange, which may itself be that first card. */
    chainId: () => p.manyToOne(Pass).mapToPk().fieldName('chain_id').nullable(),
    /** When the card that takes its place was collected. */
    exchangedAt: p.datetime(3).nullable(),
    /** Since when it is blocked; the database keeps it, as holds are placed and lifted. */
    blockedAt: p.datetime(3).nullable(),
    /** Latest passage a gate reported (R-GATE-1). */
    lastPassageAt: p.datetime(3).nullable(),
  },
});

/** 通行證. Facts only: its status is derived from them and the clock (R-PRD-7). */
export class Pass extends PassSchema.class {}
PassSchema.setClass(Pass);

const PassAreaSchema = defineEntity({
  name: 'PassArea',
  properties: {
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    areaId: () => p.manyToOne(PortArea).mapToPk().fieldName('area_id').primary(),
    /** First instant at which it opens the area; null for always. */
    holdsFrom: p.datetime(3).nullable(),
    /** First instant at which it does not any more; null while no end is known. */
    holdsUntil: p.datetime(3).nullable(),
  },
});

/** An area the pass opens. */
export class PassArea extends PassAreaSchema.class {}
PassAreaSchema.setClass(PassArea);
