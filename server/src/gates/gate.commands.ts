import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import type { ReviewedVersion } from '../decisions/review.js';
import { authorOf, changesBetween, type HistoryEvent, recordHistory } from '../history/history.js';
import type { Ports } from '../ports/ports.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId, newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { check, requiredText } from '../shared/validation.js';
import { refuseStale } from '../shared/versions.js';
import { Gate } from './gate.entity.js';
import type { CreateGateInput, GateNamesInput } from './gate.input.js';

const MAX_CODE = 30;
const MAX_NAME = 100;

const names = { nameZh: requiredText(MAX_NAME), nameEn: requiredText(MAX_NAME) };
const NamesForm = v.object(names);
const GateForm = v.object({
  code: v.pipe(
    requiredText(MAX_CODE),
    v.transform((text) => text.toUpperCase()),
    v.regex(/^[A-Z0-9][A-Z0-9-]*$/, ErrorCode.INVALID),
  ),
  areaCode: requiredText(),
  ...names,
});

/** Makes a gate. Refuses with all errors at their fields; GATE_CODE_TAKEN, also for the code of a closed gate. */
export function createGate(
  context: RequestContext,
  input: CreateGateInput,
  key: string | null | undefined,
): Promise<string> {
  const { services, now, signedIn } = context;
  const { areaCode, ...gate } = check(GateForm, input);
  const area = services.ports.areaByCode(areaCode);
  if (!area) refuse(ErrorCode.UNKNOWN_PORT_AREA, 'areaCode');
  const call = { owner: signedIn.accountId, key, operation: 'createGate', input };
  return refuseDuplicate(ErrorCode.GATE_CODE_TAKEN, 'code', () =>
    onceOnly(context, call, async (tx) => {
      const made = tx.create(Gate, { id: newId(), ...gate, areaId: area.id, createdAt: now });
      await tx.flush();
      const changes = changesBetween({}, inWords(made, services.ports));
      await record(tx, context, made, { action: 'CREATED', changes });
      return made.id;
    }),
  );
}

/** Gives a gate other names; what is printed and reported names it by its code. Refuses at the fields and as {@link change}. */
export function changeGate(context: RequestContext, named: ReviewedVersion, input: GateNamesInput): Promise<void> {
  const given = check(NamesForm, input);
  const { ports } = context.services;
  return change(context, named, async (tx, gate) => {
    const before = inWords(gate, ports);
    Object.assign(gate, given);
    const changes = changesBetween(before, inWords(gate, ports));
    if (changes.length > 0) await record(tx, context, gate, { action: 'CHANGED', changes });
  });
}

/** Closes a gate: nobody passes it and nothing is reported of it from the next request on. Refuses as {@link change}. */
export function closeGate(context: RequestContext, named: ReviewedVersion): Promise<void> {
  return change(context, named, async (tx, gate) => {
    if (gate.closedAt) refuse(ErrorCode.CONFLICT, 'version');
    gate.closedAt = context.now;
    await record(tx, context, gate, { action: 'CLOSED' });
  });
}

/** Opens a closed gate again. Refuses as {@link change}. */
export function reopenGate(context: RequestContext, named: ReviewedVersion): Promise<void> {
  return change(context, named, async (tx, gate) => {
    if (!gate.closedAt) refuse(ErrorCode.CONFLICT, 'version');
    gate.closedAt = null;
    await record(tx, context, gate, { action: 'REOPENED' });
  });
}

/** Changes a gate in the version that was looked at. Refuses with NOT_FOUND, with CONFLICT at `version`, also where it is as asked for already. */
async function change(
  { em }: RequestContext,
  { id, version }: ReviewedVersion,
  work: (tx: EntityManager, gate: Gate) => Promise<void>,
): Promise<void> {
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  await em.transactional(async (tx) => {
    await lockRow(tx, 'gate', id);
    const gate = found(await tx.findOne(Gate, id, { refresh: true }));
    refuseStale(gate, version);
    await work(tx, gate);
  });
}

function inWords({ code, areaId, nameZh, nameEn }: Gate, ports: Ports) {
  return { gateCode: code, gateArea: ports.area(areaId).code, gateNameZh: nameZh, gateNameEn: nameEn };
}

function record(
  tx: EntityManager,
  context: RequestContext,
  { id: subjectId }: Gate,
  event: Omit<HistoryEvent, 'subject' | 'subjectId'>,
): Promise<void> {
  return recordHistory(tx, authorOf(context), [{ subject: 'GATE', subjectId, ...event }]);
}
