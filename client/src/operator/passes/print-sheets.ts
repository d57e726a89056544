/** How many passes stand on a sheet of A4. */
export const perSheetChoices = ['1', '2', '4'] as const;
export type PerSheet = (typeof perSheetChoices)[number];

/** In the order of the application, or those of one port after the other. */
export const sheetOrders = ['given', 'port'] as const;
export type SheetOrder = (typeof sheetOrders)[number];

const chosen = <V extends string>(values: readonly V[], written: string | undefined, usual: V): V =>
  values.find((value) => value === written) ?? usual;

/** As they stand in the address. */
export const readPerSheet = (written: string | undefined): PerSheet => chosen(perSheetChoices, written, '1');
export const readSheetOrder = (written: string | undefined): SheetOrder => chosen(sheetOrders, written, 'given');

/** The passes of each sheet; by port no sheet has passes of two ports, so that the sheets can be handed out. */
export function sheetsOf<P extends { port: { code: string } }>(
  passes: readonly P[],
  perSheet: PerSheet,
  order: SheetOrder,
): P[][] {
  const ports = [...new Set(passes.map(({ port }) => port.code))];
  const groups = order === 'port' ? ports.map((code) => passes.filter(({ port }) => port.code === code)) : [passes];
  const size = Number(perSheet);
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, at) => group.slice(at * size, (at + 1) * size)),
  );
}
