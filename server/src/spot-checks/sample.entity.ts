import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Branch } from '../ports/branch.entity.js';

const SpotCheckSampleSchema = defineEntity({
  name: 'SpotCheckSample',
  indexes: [{ name: 'spot_check_sample_branch_index', properties: ['branchCode', 'drawnAt'] }],
  properties: {
    id: p.uuid().primary(),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    /** Together with the other data of this row, it reproduces the sample. */
    seed: p.text(),
    sharePercent: p.smallint(),
    issuedFrom: p.datetime(3),
    issuedBefore: p.datetime(3),
    /** Number of unchecked passes that could be drawn. */
    population: p.integer(),
    drawnAt: p.datetime(3),
    drawnById: () => p.manyToOne(Account).mapToPk().fieldName('drawn_by_id'),
  },
});

/** A random sample of a branch's recent single-entry passes, to be checked (抽檢名單). */
export class SpotCheckSample extends SpotCheckSampleSchema.class {}
SpotCheckSampleSchema.setClass(SpotCheckSample);

const SpotCheckSamplePassSchema = defineEntity({
  name: 'SpotCheckSamplePass',
  properties: {
    sampleId: () => p.manyToOne(SpotCheckSample).mapToPk().fieldName('sample_id').primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').primary(),
    /** Order of drawing, from 0. */
    position: p.integer(),
  },
});

/** A pass of a sample. */
export class SpotCheckSamplePass extends SpotCheckSamplePassSchema.class {}
SpotCheckSamplePassSchema.setClass(SpotCheckSamplePass);
