import type { AreaRef } from '../../../../domain/ports/port-names';

type CodedArea = AreaRef & { readonly code: string };

export interface AreaChange {
  number: string;
  name: string;
  added: CodedArea[];
  lost: CodedArea[];
}

interface Changed {
  readonly number: string;
  readonly holder: { readonly name: string };
  readonly areas: readonly CodedArea[];
}

/** What each pass would open that it does not open now, and what it would open no more. */
export function areaChangesOf(passes: readonly Changed[], chosen: readonly CodedArea[]): AreaChange[] {
  const missingIn = (all: readonly CodedArea[]) => (area: CodedArea) => !all.some(({ code }) => code === area.code);
  return passes.map(({ number, holder, areas }) => ({
    number,
    name: holder.name,
    added: chosen.filter(missingIn(areas)),
    lost: areas.filter(missingIn(chosen)),
  }));
}
