import type { Capability } from '../../permissions/capability.ts';

/** Capabilities of one resource, both directions and each. */
export const KEYVALUE = ['keyvalue', 'keyvalue-read', 'keyvalue-write'] as const satisfies Capability[];
export const BLOBSTORE = ['blobstore', 'blobstore-read', 'blobstore-write'] as const satisfies Capability[];
export const SQL = ['sql', 'sql-read', 'sql-write'] as const satisfies Capability[];
export const MESSAGING = [
  'messaging',
  'messaging-publish',
  'messaging-subscribe',
] as const satisfies Capability[];
