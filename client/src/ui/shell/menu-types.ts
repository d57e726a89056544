import type { Icon } from '../tone';

export interface ShellLink {
  href: string;
  label: string;
  icon?: Icon;
  /** How many are open; none or 0 shows nothing. */
  count?: number;
  /** Current only at exactly this address. */
  end?: boolean;
  /** Whether it is current, where its address alone does not tell. */
  here?: boolean;
  /** Not a page of this SPA: opens beside it. */
  newTab?: boolean;
}

export interface ShellGroup {
  /** Without a label the links stand on their own on top. */
  label?: string;
  links: readonly ShellLink[];
}
