import { createRequire } from 'node:module';
import util from 'node:util';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

// graphql-shield's ES module build calls util.isUndefined, which Node removed in 23; its CommonJS build is loaded
// instead, with that function filled in first. Nothing else in the server imports either package.
const legacyUtil = util as unknown as { isUndefined?: (value: unknown) => boolean };
legacyUtil.isUndefined ??= (value) => value === undefined;

const require = createRequire(import.meta.url);
export const { shield, rule, deny } = require('graphql-shield') as typeof Shield;
export const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;
export type { IRules } from 'graphql-shield';
export type ShieldRule = ReturnType<ReturnType<typeof Shield.rule>>;
