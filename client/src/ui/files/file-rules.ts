/** What may be uploaded: shown before a file is chosen and checked before it is sent. The server checks the content. */
export interface FileRules {
  /** MIME types. */
  types: readonly string[];
  maxBytes: number;
}

const names: Record<string, string> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

const endings: Record<string, string[]> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'text/csv': ['.csv'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
};

export function typeNames(rules: FileRules, separator: string): string {
  return rules.types.map((type) => names[type] ?? type).join(separator);
}

/** For the `accept` attribute; with endings, because some systems know no type for them. */
export function acceptList(rules: FileRules): string {
  return rules.types.flatMap((type) => [type, ...(endings[type] ?? [])]).join(',');
}

export function isAllowedType(rules: FileRules, file: { type: string; name: string }): boolean {
  const name = file.name.toLowerCase();
  return rules.types.some((type) => type === file.type || endings[type]?.some((ending) => name.endsWith(ending)));
}

/** `5 MB`, `820 KB`; binary, as operating systems count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  const megabytes = bytes / (1024 * 1024);
  return `${Number.isInteger(megabytes) ? megabytes : megabytes.toFixed(1)} MB`;
}
