interface SubmittedKeys {
  personIds?: readonly string[] | null;
  passNumbers?: readonly string[] | null;
}

/** Whom, or which pass, `personIds.2` is about: they may be taken off the list after the refusal. */
export function keyOfError(field: string | undefined, sent: SubmittedKeys): string | undefined {
  const [, list, at] = /^(?:input\.)?(personIds|passNumbers)\.(\d+)/.exec(field ?? '') ?? [];
  return at === undefined ? undefined : sent[list as keyof SubmittedKeys]?.[Number(at)];
}
